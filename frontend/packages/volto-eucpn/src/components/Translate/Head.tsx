import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { tokenOf } from '../../helpers/terms';
import Badge from '../Badge/Badge';
import { messages } from './messages';
import type { Translate } from './types';

/** Which two texts these are, and how the translation stands to the original. */
const Head = ({ data, language }: { data: Translate; language: string }) => {
  const intl = useIntl();
  const { source, target, since_version: since } = data;
  const from = target?.translated_from_version ?? 0;
  const count =
    data.fields.filter(({ changed }) => changed).length +
    data.files.filter(({ changed }) => changed).length;
  const versions = { since: from, current: data.current_version, count };
  const told =
    from >= data.current_version
      ? messages.current
      : since === null
        ? messages.unknown
        : messages.since;
  const revised = from >= data.current_version;
  const outdated = tokenOf(target?.translation_status) === 'outdated';
  return (
    <>
      <div className="eucpn-translate__head">
        <div>
          <h2>{intl.formatMessage(messages.original)}</h2>
          <p>
            <Badge kind="language" value={source.language} />{' '}
            <Link to={flattenToAppURL(source['@id'])}>
              {intl.formatMessage(messages.leaveOriginal)}
            </Link>
          </p>
        </div>
        <div>
          <h2>{intl.formatMessage(messages.translation)}</h2>
          <p>
            <Badge kind="language" value={target?.language || language} />{' '}
            {target && <Badge kind="state" value={target.review_state} />}{' '}
            {/* Of a revision the badge tells what is public, not what it says. */}
            {target && !(revised && outdated) && (
              <Badge kind="freshness" value={target.translation_status} />
            )}{' '}
            {target && (
              <Link to={flattenToAppURL(target['@id'])}>
                {intl.formatMessage(messages.leave)}
              </Link>
            )}
          </p>
          {!target && <p>{intl.formatMessage(messages.none)}</p>}
        </div>
      </div>
      {target && <p>{intl.formatMessage(told, versions as any)}</p>}
      {target?.revisable && <p>{intl.formatMessage(messages.public)}</p>}
    </>
  );
};

export default Head;
