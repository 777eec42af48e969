import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import DateText from '../../DateText/DateText';
import { isOverdue } from '../../../helpers/freshness';
import { titleOf, tokenOf } from '../../../helpers/terms';
import type { Content } from './content';

const messages = defineMessages({
  archived: {
    id: 'eucpn-notice-archived',
    defaultMessage:
      'This page is archived: it is no longer kept up to date and may be out of date.',
  },
  outdated: {
    id: 'eucpn-notice-outdated',
    defaultMessage:
      'The original has changed since this translation was made from its version {version}.',
  },
  machine: {
    id: 'eucpn-notice-machine',
    defaultMessage:
      'This text was translated by machine and has not been checked by a person. Only the original counts.',
  },
  reviewed: {
    id: 'eucpn-notice-machine-reviewed',
    defaultMessage:
      'This text was translated by machine and then checked by a person.',
  },
  overdue: {
    id: 'eucpn-notice-overdue',
    defaultMessage:
      'This page was due for review on {date} and may be out of date.',
  },
  original: {
    id: 'eucpn-notice-original',
    defaultMessage: 'Read the original ({language})',
  },
});

/** Link to the source of a translation, where the reader may see it. */
const OriginalLink = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const language = tokenOf(content.source_language);
  const source = content['@components']?.translations?.items?.find(
    (item) => item.language === language,
  );
  if (!source) return null;
  return (
    <a href={flattenToAppURL(source['@id'])} hrefLang={language}>
      {intl.formatMessage(messages.original, {
        language: titleOf(content.source_language),
      })}
    </a>
  );
};

/**
 * What a reader must know before believing a page: archived, overdue, the
 * translation of an earlier version, made by a machine. Nothing otherwise.
 */
const Notices = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const method = tokenOf(content.translation_method);
  const outdated = tokenOf(content.translation_status) === 'outdated';
  const translated = !content.is_source && tokenOf(content.source_language);
  const notices: [string, React.ReactNode, boolean][] = [];
  if (content.review_state === 'archived')
    notices.push(['archived', intl.formatMessage(messages.archived), false]);
  else if (isOverdue(content))
    notices.push([
      'overdue',
      intl.formatMessage(messages.overdue, {
        date: <DateText key="due" value={content.review_due} />,
      } as any),
      false,
    ]);
  if (translated && outdated)
    notices.push([
      'outdated',
      intl.formatMessage(messages.outdated, {
        version: content.translated_from_version || 1,
      }),
      true,
    ]);
  if (translated && method === 'machine')
    notices.push(['machine', intl.formatMessage(messages.machine), !outdated]);
  if (translated && method === 'machine-reviewed')
    notices.push([
      'reviewed',
      intl.formatMessage(messages.reviewed),
      !outdated,
    ]);
  return (
    <>
      {notices.map(([kind, text, link]) => (
        <div
          className={`eucpn-notice eucpn-notice--${kind}`}
          role="note"
          key={kind}
        >
          <p>{text}</p>
          {link && <OriginalLink content={content} />}
        </div>
      ))}
    </>
  );
};

export default Notices;
