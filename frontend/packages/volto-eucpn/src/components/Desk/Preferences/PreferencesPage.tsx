import React from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../helpers/language';
import { useDesk } from '../../../store/useDesk';
import DeskPage from '../DeskPage';
import { pageMessages } from '../messages';
import { onServer } from '../onServer';
import type { Preferences } from '../types';
import { messages } from './messages';
import PreferencesForm from './PreferencesForm';

const KEY = 'notification-preferences';

const addressOf = (language: string) =>
  `/${language}/@notification-preferences`;

/** What somebody is told by mail. */
const PreferencesPage = () => {
  const intl = useIntl();
  const address = addressOf(useLanguage());
  const { reload, ...entry } = useDesk<Preferences>(KEY, address);
  return (
    <DeskPage
      id="notification-preferences"
      title={intl.formatMessage(pageMessages.preferences)}
      lead={intl.formatMessage(messages.lead)}
      entry={entry}
      reload={reload}
    >
      {entry.data && <PreferencesForm data={entry.data} address={address} />}
    </DeskPage>
  );
};

export default onServer(({ language }) => [[KEY, addressOf(language)]])(
  PreferencesPage,
);
