import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../helpers/language';
import { useDesk } from '../../../store/useDesk';
import DeskPage from '../DeskPage';
import { facetChoices, facetOf } from '../facets';
import Filters from '../Filters';
import { messages as words, pageMessages } from '../messages';
import { onServer } from '../onServer';
import type { TranslationDesk } from '../types';
import TakeBack from './Jobs/TakeBack';
import { messages } from './messages';
import { addressOf, KEEP, statusOf } from './request';
import Statuses from './Statuses';
import TranslationItems from './TranslationItems';

const KEY = 'translation-desk';

/** Languages with something in them, and those of the list, which may be empty. */
const intoOptions = ({ facets, languages }: TranslationDesk) => {
  const options = facetOf(facets, 'language');
  const offered = options.map(({ token }) => token);
  return [
    ...options,
    ...languages
      .filter(({ token }) => !offered.includes(token))
      .map((language) => ({ ...language, count: 0 })),
  ];
};

/** What is to be translated, for translators, countries and the secretariat. */
const TranslationDeskPage = () => {
  const intl = useIntl();
  const language = useLanguage();
  const { search } = useLocation();
  const address = addressOf(language, search);
  const { reload, ...entry } = useDesk<TranslationDesk>(KEY, address);
  const { data } = entry;
  const unchosen = data?.languages.length
    ? intl.formatMessage(messages.own)
    : intl.formatMessage(messages.choose);
  return (
    <DeskPage
      id="translation-desk"
      title={intl.formatMessage(pageMessages.translations)}
      lead={intl.formatMessage(messages.lead)}
      entry={entry}
      reload={reload}
    >
      {data && (
        <>
          {data.job_languages.length > 0 && <TakeBack />}
          {data.languages.length > 0 && (
            <Statuses
              statuses={facetOf(data.facets, 'status')}
              current={statusOf(search)}
            />
          )}
          <Filters
            keep={KEEP}
            text
            total={data.items_total}
            choices={[
              {
                name: 'language',
                message: messages.into,
                options: intoOptions(data),
                none: unchosen,
              },
              ...facetChoices(data.facets, {
                contributing_member_state: words.country,
                portal_type: words.type,
                crime_phenomena: words.phenomenon,
              }),
            ]}
          />
          {data.languages.length > 0 ? (
            <TranslationItems
              data={data}
              busy={entry.loading || entry.request !== address}
              list={address}
            />
          ) : (
            <div className="eucpn-desk__empty">
              <p>{intl.formatMessage(messages.chooseText)}</p>
            </div>
          )}
        </>
      )}
    </DeskPage>
  );
};

export default onServer(({ language, search }) => [
  [KEY, addressOf(language, search)],
])(TranslationDeskPage);
