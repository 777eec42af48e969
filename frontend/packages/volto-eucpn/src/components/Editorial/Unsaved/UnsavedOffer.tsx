import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector, useStore } from 'react-redux';
import Compare from '../Compare/Compare';
import DateText from '../../DateText/DateText';
import { dateParts } from '../../../helpers/dates';
import { writeDate } from '../../../helpers/locales';
import type { UnsavedState } from './useUnsaved';
import type { Version } from './storage';

const messages = defineMessages({
  title: {
    id: 'eucpn-unsaved-title',
    defaultMessage: 'There is unsaved work of yours in this browser',
  },
  when: {
    id: 'eucpn-unsaved-when',
    defaultMessage: 'Typed on {date}, not saved. Fields: {fields}.',
  },
  newer: {
    id: 'eucpn-unsaved-newer',
    defaultMessage:
      'The item has been saved since then, on {date}. Restoring puts your text into these fields in the place of what is saved; nothing changes on the site until you save.',
  },
  files: {
    id: 'eucpn-unsaved-files',
    defaultMessage: 'Files are not kept. Choose them again: {fields}.',
  },
  restore: { id: 'eucpn-unsaved-restore', defaultMessage: 'Restore' },
  discard: { id: 'eucpn-unsaved-discard', defaultMessage: 'Discard' },
  which: {
    id: 'eucpn-unsaved-which',
    defaultMessage: '{action} what was typed on {date}',
  },
  show: { id: 'eucpn-unsaved-show', defaultMessage: 'Show and compare' },
  kept: {
    id: 'eucpn-unsaved-kept',
    defaultMessage:
      'What you type is kept in this browser until it is saved. Kept last: {date}.',
  },
  large: {
    id: 'eucpn-unsaved-large',
    defaultMessage:
      'This is too long to be kept in this browser. Save it now and then.',
  },
  full: {
    id: 'eucpn-unsaved-full',
    defaultMessage:
      'This browser does not keep what you type. Save it now and then.',
  },
});

type Titles = Record<string, { title: string }>;

const names = (fields: string[], titles: Titles) =>
  fields.map((name) => titles[name]?.title || name).join(', ');

/** The moment as `DateText` writes it, for a label. */
function dateText(language: string, at: string) {
  const parts = dateParts(at, 'day', true, true);
  return parts ? writeDate(language, parts.date, parts.options) : '';
}

const Offer = ({
  version,
  titles,
  unsaved,
}: {
  version: Version;
  titles: Titles;
  unsaved: UnsavedState;
}) => {
  const intl = useIntl();
  const store = useStore<any>();
  const shown = useSelector((state: any) => state.content?.data?.modified);
  const modified = unsaved.form.seen || shown;
  const { at, base, fields, files } = version;
  const isOlder = base && modified && new Date(modified) > new Date(base);
  const date = dateText(intl.locale, at);
  const saved =
    unsaved.form.saved ||
    (unsaved.form.action === 'update' ? store.getState().content.data : {});
  const label = (action: any) =>
    intl.formatMessage(messages.which, {
      action: intl.formatMessage(action),
      date,
    });
  return (
    <li>
      <p>
        {intl.formatMessage(messages.when, {
          date: <DateText value={at} time zone />,
          fields: names([...Object.keys(fields), ...files], titles),
        })}
      </p>
      {isOlder && (
        <p>
          {intl.formatMessage(messages.newer, {
            date: <DateText value={modified} time zone />,
          })}
        </p>
      )}
      {files.length > 0 && (
        <p>
          {intl.formatMessage(messages.files, { fields: names(files, titles) })}
        </p>
      )}
      <div className="eucpn-aid__actions">
        <button
          type="button"
          className="eucpn-act"
          aria-label={label(messages.restore)}
          onClick={() => unsaved.restore(version)}
        >
          {intl.formatMessage(messages.restore)}
        </button>
        <button
          type="button"
          className="eucpn-act eucpn-act--plain"
          aria-label={label(messages.discard)}
          onClick={() => unsaved.discard(version)}
        >
          {intl.formatMessage(messages.discard)}
        </button>
      </div>
      <details>
        <summary>{intl.formatMessage(messages.show)}</summary>
        <Compare mine={fields} saved={saved || {}} titles={titles} />
      </details>
    </li>
  );
};

/** Offers what was typed before and not saved; says whether this is kept. */
const UnsavedOffer = ({
  unsaved,
  titles,
}: {
  unsaved: UnsavedState;
  titles: Titles;
}) => {
  const intl = useIntl();
  const { offers, outcome, at, files } = unsaved;
  return (
    <>
      {offers.length > 0 && (
        <section
          className="eucpn-aid eucpn-aid--unsaved"
          aria-labelledby="eucpn-unsaved-title"
        >
          <h2 id="eucpn-unsaved-title">{intl.formatMessage(messages.title)}</h2>
          <ul>
            {offers.map((version) => (
              <Offer
                key={version.key}
                version={version}
                titles={titles}
                unsaved={unsaved}
              />
            ))}
          </ul>
        </section>
      )}
      {(outcome || files.length > 0) && (
        <p className="eucpn-kept">
          {outcome === 'kept' &&
            intl.formatMessage(messages.kept, {
              date: <DateText value={at} time zone />,
            })}
          {outcome === 'large' && intl.formatMessage(messages.large)}
          {outcome === 'full' && intl.formatMessage(messages.full)}{' '}
          {files.length > 0 &&
            intl.formatMessage(messages.files, {
              fields: names(files, titles),
            })}
        </p>
      )}
    </>
  );
};

export default UnsavedOffer;
