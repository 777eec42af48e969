import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { Beginning } from '../types';
import { messages } from './messages';

/** The ways to begin a new text: one per type; works where no script runs. */
const Begin = ({ types = [] }: { types?: Beginning[] }) => {
  const intl = useIntl();
  if (!types.length) return null;
  return (
    <details className="eucpn-begin">
      <summary className="eucpn-do">
        {intl.formatMessage(messages.begin)}
      </summary>
      <ul>
        {types.map(({ '@id': form, token, title }) => (
          <li key={token}>
            <Link to={flattenToAppURL(form)}>{title || token}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
};

export default Begin;
