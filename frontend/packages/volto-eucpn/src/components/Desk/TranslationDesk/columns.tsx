import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { titleOf } from '../../../helpers/terms';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import { tableMessages } from '../messages';
import type { DeskColumn } from '../Table/columns';
import ItemTitle, { useTextLanguage } from '../Table/ItemTitle';
import type { ListRow, TranslationRow } from '../types';
import { messages } from './messages';

/** A row as the table takes it: an original is there once a language. */
export interface Row extends ListRow {
  told: TranslationRow;
}

export const rowOf = (told: TranslationRow): Row => ({
  UID: `${told.source.UID}-${told.language.token}`,
  title: told.source.title,
  language: told.source.language,
  further: titleOf(told.language),
  told,
});

const Original = ({ source }: { source: TranslationRow['source'] }) => (
  <>
    <span className="eucpn-desk__title">
      <ItemTitle
        title={source.title}
        language={source.language}
        to={source['@id']}
      />
    </span>
    <span className="eucpn-desk__marks">
      <span>{titleOf(source['@type'])}</span>
      <Badge kind="language" value={source.language} />
      {source.review_state.token === 'scheduled' && (
        <Badge kind="state" value={source.review_state} />
      )}
    </span>
  </>
);

const Status = ({ told }: { told: TranslationRow }) => {
  const intl = useIntl();
  const { language, since, status, target, text } = told;
  const words =
    status.token === 'missing' ? messages.words : messages.changedWords;
  return (
    <>
      <span className="eucpn-desk__marks">
        <Badge kind="language" value={language} />
        <Badge kind="freshness" value={status}>
          {titleOf(status)}
        </Badge>
      </span>
      {target && (
        <span className="eucpn-desk__note">
          <ItemTitle
            title={target.title}
            language={language}
            to={target['@id']}
          />
        </span>
      )}
      {since && (
        <span className="eucpn-desk__note">
          {intl.formatMessage(messages.since, {
            date: <DateText key="date" value={since} />,
          })}
        </span>
      )}
      {text !== null && text !== undefined && (
        <span className="eucpn-desk__note">
          {intl.formatMessage(words, { count: text })}
        </span>
      )}
    </>
  );
};

/** The languages in which it is read weigh less than a promise. */
const PROMISED = 24;

const Demand = ({ told: { demand, expected } }: { told: TranslationRow }) => {
  const intl = useIntl();
  return (
    <>
      {expected && (
        <Badge kind="plain" value="expected">
          {intl.formatMessage(messages.promised)}
        </Badge>
      )}
      <span className="eucpn-desk__note">
        {intl.formatMessage(messages.readIn, {
          count: expected ? demand - PROMISED : demand,
        })}
      </span>
    </>
  );
};

const Actions = ({ row }: { row: Row }) => {
  const text = useTextLanguage(row.language);
  return (
    <div className="eucpn-desk__buttons">
      {row.told.actions.map((action) => (
        <Link
          key={action.id}
          className="eucpn-do"
          to={flattenToAppURL(action['@id'])}
        >
          {action.title}
          <span className="eucpn-hidden" {...text}>
            {`: ${row.title}`}
          </span>
        </Link>
      ))}
    </div>
  );
};

export const columns: DeskColumn<Row>[] = [
  {
    id: 'item',
    message: messages.original,
    sort: 'title',
    cell: ({ told }) => <Original source={told.source} />,
  },
  {
    id: 'status',
    message: messages.status,
    sort: 'since',
    cell: ({ told }) => <Status told={told} />,
  },
  {
    id: 'demand',
    message: messages.demand,
    sort: 'demand',
    cell: ({ told }) => <Demand told={told} />,
  },
  {
    id: 'country',
    message: tableMessages.country,
    cell: ({ told }) => titleOf(told.source.contributing_member_state) || '–',
  },
  {
    id: 'next',
    message: tableMessages.next,
    cell: (row) => <Actions row={row} />,
  },
];
