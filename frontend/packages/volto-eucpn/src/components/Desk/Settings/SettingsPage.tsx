import React from 'react';
import { useSelector } from 'react-redux';
import Controlpanel from '@plone/volto/components/manage/Controlpanels/Controlpanel';
import Guard from '../Guard';

/** Volto's panel of the secretariat's settings, which shows nothing of a refusal. */
const SettingsPage = () => {
  const error = useSelector((state: any) => state.controlpanels?.get?.error);
  return (
    <Guard error={error || undefined}>
      <Controlpanel />
    </Guard>
  );
};

export default SettingsPage;
