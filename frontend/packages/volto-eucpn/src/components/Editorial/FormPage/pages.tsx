import React, { useState } from 'react';
import hoistNonReactStatics from 'hoist-non-react-statics';
import { useDispatch } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { useSelector } from 'react-redux';
import Add from '@plone/volto/components/manage/Add/Add';
import Edit from '@plone/volto/components/manage/Edit/Edit';
import { getContent } from '@plone/volto/actions/content/content';
import withClientSideContent from '@plone/volto/helpers/Content/withClientSideContent';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import LockedPage from '../Lock/LockedPage';
import { isOthers, useLock } from '../Lock/useLock';
import FormPage from './FormPage';

/** The form, or who is editing already; a form that is open stays. */
const Unlocked = ({
  path,
  children,
}: {
  path: string;
  children: React.ReactNode;
}) => {
  const dispatch = useDispatch<any>();
  const lock = useLock();
  const title = useSelector((state: any) => state.content?.data?.title);
  const [taken, setTaken] = useState(isOthers(lock));
  if (!taken || !lock) return <>{children}</>;
  // The form begins with what the other has saved last.
  const open = () => dispatch(getContent(path)).then(() => setTaken(false));
  return <LockedPage path={path} title={title} lock={lock} onTaken={open} />;
};

const inPage = (action: 'create' | 'update', Form: any) => {
  const Page = (props: any) => {
    const { pathname, search } = useLocation();
    const path = getBaseUrl(pathname);
    const form = (
      <FormPage action={action}>
        <Form {...props} />
      </FormPage>
    );
    return action === 'update' ? (
      <Unlocked key={path} path={path}>
        {form}
      </Unlocked>
    ) : (
      <React.Fragment key={`${path}${search}`}>{form}</React.Fragment>
    );
  };
  // What the page has to load before it is rendered is told by statics.
  return hoistNonReactStatics(Page, Form) as React.ComponentType<any>;
};

export const AddPage = inPage('create', Add);
export const EditPage = inPage('update', withClientSideContent(Edit));
