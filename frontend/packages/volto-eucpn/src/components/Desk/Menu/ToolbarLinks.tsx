import React from 'react';
import { Plug } from '@plone/volto/components/manage/Pluggable';
import { useLanguage } from '../../../helpers/language';
import { useDeskPages } from '../pages';
import DeskLinks from './DeskLinks';

/** The pages of the desk in the toolbar's menu of the person. */
const ToolbarLinks = () => {
  const language = useLanguage();
  const pages = useDeskPages();
  if (!pages.length) return null;
  return (
    <Plug
      pluggable="toolbar-user-menu"
      id="eucpn-desk"
      dependencies={[pages, language]}
    >
      <DeskLinks pages={pages} language={language} />
    </Plug>
  );
};

export default ToolbarLinks;
