import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { titleOf, tokenOf } from '../../helpers/terms';
import type { TranslationFacts } from '../../types';
import DateText from '../DateText/DateText';

const messages = defineMessages({
  official: {
    id: 'eucpn-banner-official',
    defaultMessage: 'This is an official translation.',
  },
  officialBy: {
    id: 'eucpn-banner-official-by',
    defaultMessage: 'This is an official translation. Translated by: {credit}.',
  },
  plain: {
    id: 'eucpn-banner-translation',
    defaultMessage: 'This is a translation. It is not official.',
  },
  plainBy: {
    id: 'eucpn-banner-translation-by',
    defaultMessage:
      'This is a translation. It is not official. Translated by: {credit}.',
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
  from: {
    id: 'eucpn-banner-from',
    defaultMessage: 'It was made from version {version} of the original.',
  },
  fromDate: {
    id: 'eucpn-banner-from-date',
    defaultMessage:
      'It was made from version {version} of the original ({date}).',
  },
  same: {
    id: 'eucpn-banner-current',
    defaultMessage: 'The original has not changed since.',
  },
  outdated: {
    id: 'eucpn-banner-outdated',
    defaultMessage: 'The original has changed since.',
  },
  outdatedNow: {
    id: 'eucpn-banner-outdated-now',
    defaultMessage:
      'The original has changed since; it is now in version {version} ({date}).',
  },
  original: {
    id: 'eucpn-notice-original',
    defaultMessage: 'Read the original ({language})',
  },
  changes: {
    id: 'eucpn-banner-changes',
    defaultMessage: 'What changed in the original',
  },
});

/** What made the translation. */
function whatItIs({ method, official, credit }: TranslationFacts) {
  if (official) return credit ? messages.officialBy : messages.official;
  if (tokenOf(method) === 'machine') return messages.machine;
  if (tokenOf(method) === 'machine-reviewed') return messages.reviewed;
  return credit ? messages.plainBy : messages.plain;
}

/**
 * What readers of a translation should know: what made it, of which version it is,
 * whether the original has changed since, and where to read that.
 *
 * @param props.translation member of the item's JSON; nothing for no translation
 */
const TranslationBanner = ({
  translation,
}: {
  translation?: TranslationFacts | null;
}) => {
  const intl = useIntl();
  if (!translation) return null;
  const { source, credit, from_version: version } = translation;
  const status = tokenOf(translation.status);
  const outdated = status === 'outdated';
  const machine = tokenOf(translation.method) === 'machine';
  const t = (message: any, values: any = {}) =>
    intl.formatMessage(message, values) as React.ReactNode;
  const date = (value: string) => <DateText key={value} value={value} />;
  const said = [t(whatItIs(translation), { credit })];
  if (version)
    said.push(
      translation.from_date
        ? t(messages.fromDate, { version, date: date(translation.from_date) })
        : t(messages.from, { version }),
    );
  if (outdated)
    said.push(
      source?.last_substantive_update
        ? t(messages.outdatedNow, {
            version: source.content_version,
            date: date(source.last_substantive_update),
          })
        : t(messages.outdated),
    );
  else if (version && status === 'current') said.push(t(messages.same));
  let kind = outdated ? 'outdated' : 'translation';
  if (!outdated && machine) kind = 'machine';
  return (
    <div className={`eucpn-notice eucpn-notice--${kind}`} role="note">
      <p>
        {said.map((sentence, index) => (
          <React.Fragment key={index}>
            {index > 0 && ' '}
            {sentence}
          </React.Fragment>
        ))}
      </p>
      {source && (
        <a
          href={flattenToAppURL(source['@id'])}
          hrefLang={tokenOf(source.language)}
        >
          {t(messages.original, { language: titleOf(source.language) })}
        </a>
      )}
      {outdated && translation.what_changed && (
        <a
          href={flattenToAppURL(translation.what_changed)}
          hrefLang={tokenOf(source?.language)}
        >
          {t(messages.changes)}
        </a>
      )}
    </div>
  );
};

export default TranslationBanner;
