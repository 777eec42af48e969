import React, { useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { textOf } from '../Unsaved/values';

const messages = defineMessages({
  field: { id: 'eucpn-compare-field', defaultMessage: 'Field' },
  mine: { id: 'eucpn-compare-mine', defaultMessage: 'Your text' },
  saved: { id: 'eucpn-compare-saved', defaultMessage: 'Saved now' },
  nothing: { id: 'eucpn-compare-nothing', defaultMessage: 'Nothing' },
  copy: {
    id: 'eucpn-compare-copy',
    defaultMessage: 'Copy your text of “{field}”',
  },
  copied: { id: 'eucpn-compare-copied', defaultMessage: 'Copied.' },
});

/** One's own text beside what is saved, field by field, to read and to copy. */
const Compare = ({
  mine,
  saved,
  titles,
}: {
  mine: Record<string, any>;
  saved: Record<string, any>;
  titles: Record<string, { title: string }>;
}) => {
  const intl = useIntl();
  const [copied, setCopied] = useState<string | null>(null);
  const shown = (value: any) =>
    textOf(value) || <i>{intl.formatMessage(messages.nothing)}</i>;
  const copy = (name: string) =>
    navigator.clipboard?.writeText(textOf(mine[name])).then(
      () => setCopied(name),
      () => undefined,
    );
  return (
    <div className="eucpn-compare">
      <table>
        <thead>
          <tr>
            <th scope="col">{intl.formatMessage(messages.field)}</th>
            <th scope="col">{intl.formatMessage(messages.mine)}</th>
            <th scope="col">{intl.formatMessage(messages.saved)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(mine).map((name) => {
            const title = titles[name]?.title || name;
            return (
              <tr key={name}>
                <th scope="row">{title}</th>
                <td data-label={intl.formatMessage(messages.mine)}>
                  <div className="eucpn-compare__text">{shown(mine[name])}</div>
                  {textOf(mine[name]) && (
                    <button
                      type="button"
                      className="eucpn-link-button"
                      onClick={() => copy(name)}
                    >
                      {intl.formatMessage(messages.copy, { field: title })}
                    </button>
                  )}
                  <span role="status">
                    {copied === name && intl.formatMessage(messages.copied)}
                  </span>
                </td>
                <td data-label={intl.formatMessage(messages.saved)}>
                  <div className="eucpn-compare__text">
                    {shown(saved[name])}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

export default Compare;
