import React from 'react';
import { useSelector } from 'react-redux';
import { Controlpanel } from '@plone/volto/components/manage/Controlpanels';
import { Unauthorized } from '../../Errors/Errors';
import Guard from '../Guard';

const REFUSED = [401, 403];

/**
 * Volto's panel of the secretariat's settings, which shows nothing of a refusal. It
 * stays beside it: what is known may be the refusal of another panel, until it asks.
 */
const SettingsPage = () => {
  const { error } = useSelector((state: any) => state.controlpanels.get);
  return (
    <Guard>
      <Controlpanel />
      {REFUSED.includes(error?.status) && <Unauthorized />}
    </Guard>
  );
};

export default SettingsPage;
