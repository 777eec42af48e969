import React from 'react';
import { useIntl } from 'react-intl';
import { flattenHTMLToAppURL } from '@plone/volto/helpers/Url/Url';
import { messages } from './messages';
import type { FieldDifference } from './types';
import { keyOf, readable } from './values';
import Words from './Words';

/** Entries that came and went, each marked in words and by a sign. */
const Entries = ({
  added = [],
  removed = [],
  changed = [],
}: {
  added?: any[];
  removed?: any[];
  changed?: [any, any][];
}) => {
  const intl = useIntl();
  const line = (tag: 'ins' | 'del', value: any) => {
    const Tag = tag;
    return (
      <Tag>
        <span className="visually-hidden">
          {intl.formatMessage(
            tag === 'ins' ? messages.added : messages.removed,
          )}
          {': '}
        </span>
        {readable(value, intl, true)}
      </Tag>
    );
  };
  return (
    <ul className="eucpn-difference__entries">
      {removed.map((value) => (
        <li key={`- ${keyOf(value)}`}>{line('del', value)}</li>
      ))}
      {changed.map(([old, now]) => (
        <li key={`~ ${keyOf(old)} ${keyOf(now)}`}>
          {line('del', old)} {line('ins', now)}
        </li>
      ))}
      {added.map((value) => (
        <li key={`+ ${keyOf(value)}`}>{line('ins', value)}</li>
      ))}
    </ul>
  );
};

/** What became of a field: word by word, entry by entry, or before and now. */
const FieldBody = ({ difference }: { difference: FieldDifference }) => {
  const intl = useIntl();
  const { kind, diff, old, new: now } = difference;
  if (kind === 'text' && Array.isArray(diff)) return <Words pieces={diff} />;
  if (kind === 'rich' && typeof diff === 'string')
    return (
      <div
        className="eucpn-difference__rich eucpn-richtext__body"
        // The back end has made it safe.
        dangerouslySetInnerHTML={{ __html: flattenHTMLToAppURL(diff) }}
      />
    );
  if (diff && typeof diff === 'object' && !Array.isArray(diff))
    return <Entries {...diff} />;
  const nothing = intl.formatMessage(messages.nothing);
  return (
    <dl className="eucpn-difference__sides">
      <div>
        <dt>{intl.formatMessage(messages.was)}</dt>
        <dd>{readable(old, intl, true) || nothing}</dd>
      </div>
      <div>
        <dt>{intl.formatMessage(messages.is)}</dt>
        <dd>{readable(now, intl, true) || nothing}</dd>
      </div>
    </dl>
  );
};

export default FieldBody;
