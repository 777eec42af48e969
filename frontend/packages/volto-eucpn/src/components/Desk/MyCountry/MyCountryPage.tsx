import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../helpers/language';
import { titleOf } from '../../../helpers/terms';
import { useDesk } from '../../../store/useDesk';
import { serviceAddress } from '../address';
import DeletedItems from '../Deleted/DeletedItems';
import { DELETED, deletedAddress } from '../Deleted/request';
import DeskPage from '../DeskPage';
import { facetChoices } from '../facets';
import Filters from '../Filters';
import { messages as words, pageMessages } from '../messages';
import { onServer } from '../onServer';
import type { MyCountry } from '../types';
import Begin from './Begin';
import CountryItems from './CountryItems';
import { messages } from './messages';
import Sections from './Sections';

const KEY = 'my-country';
const NAMES = [
  'country',
  'section',
  'portal_type',
  'language',
  'crime_phenomena',
  'SearchableText',
  'sort_on',
  'sort_order',
] as const;
const KEEP = ['country', 'section', 'sort_on', 'sort_order'];

/** What narrows the list of a section. */
const narrowing = ({ facets }: MyCountry) =>
  facetChoices(facets, {
    portal_type: words.type,
    language: words.language,
    crime_phenomena: words.phenomenon,
  });

const addressOf = (language: string, search: string) =>
  serviceAddress(language, 'my-country', search, NAMES);

/** What a country contributes, by what it is waiting for. */
const MyCountryPage = () => {
  const intl = useIntl();
  const language = useLanguage();
  const { search } = useLocation();
  const address = addressOf(language, search);
  const { reload, ...entry } = useDesk<MyCountry>(KEY, address);
  const { data } = entry;
  const country = titleOf(data?.country);
  return (
    <DeskPage
      id="my-country"
      title={
        country
          ? intl.formatMessage(messages.titleOf, { country })
          : intl.formatMessage(pageMessages.country)
      }
      lead={intl.formatMessage(messages.lead)}
      entry={entry}
      reload={reload}
    >
      {data && (
        <>
          <Begin types={data.begin} />
          <Sections sections={data.sections} current={data.section} />
          <Filters
            keep={KEEP}
            text={data.section !== 'deleted'}
            total={data.section === 'deleted' ? undefined : data.items_total}
            choices={[
              {
                name: 'country',
                message: words.country,
                options: data.countries.length > 1 ? data.countries : [],
                value: data.country?.token || '',
                none: data.country
                  ? undefined
                  : intl.formatMessage(messages.choose),
                clearable: !data.country,
              },
              ...(data.section === 'deleted' ? [] : narrowing(data)),
            ]}
          />
          {data.section === 'deleted' && <DeletedItems />}
          {data.section !== 'deleted' && !data.country && (
            <div className="eucpn-desk__empty">
              <p>{intl.formatMessage(messages.chooseText)}</p>
            </div>
          )}
          {data.section !== 'deleted' && data.country && (
            <CountryItems
              data={data}
              busy={entry.loading || entry.request !== address}
              list={address}
            />
          )}
        </>
      )}
    </DeskPage>
  );
};

export default onServer(({ language, search }) => [
  [KEY, addressOf(language, search)],
  ...(new URLSearchParams(search).get('section') === 'deleted'
    ? ([[DELETED, deletedAddress(language, search)]] as [string, string][])
    : []),
])(MyCountryPage);
