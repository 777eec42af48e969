import React from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import Bar from './Bar';

/** The bar of a contribution, for who is signed in; nobody else asks for it. */
const EditorialBar = ({ content }: { content?: any }) => {
  const token = useSelector((state: any) => state.userSession?.token);
  const { pathname } = useLocation();
  if (!token || !content || content.is_source === undefined) return null;
  if (/\/(edit|add)$/.test(pathname)) return null;
  return (
    <>
      <BodyClass className="is-contribution" />
      <Bar key={content['@id']} content={content} />
    </>
  );
};

export default EditorialBar;
