import React from 'react';
import hoistNonReactStatics from 'hoist-non-react-statics';
import Add from '@plone/volto/components/manage/Add/Add';
import Edit from '@plone/volto/components/manage/Edit/Edit';
import withClientSideContent from '@plone/volto/helpers/Content/withClientSideContent';
import FormPage from './FormPage';

const inPage = (action: 'create' | 'update', Form: any) => {
  const Page = (props: any) => (
    <FormPage action={action}>
      <Form {...props} />
    </FormPage>
  );
  // What the page has to load before it is rendered is told by statics.
  return hoistNonReactStatics(Page, Form) as React.ComponentType<any>;
};

export const AddPage = inPage('create', Add);
export const EditPage = inPage('update', withClientSideContent(Edit));
