import React from 'react';
import { defineMessages, useIntl } from 'react-intl';

const messages = defineMessages({
  optional: {
    id: 'eucpn-dialog-optional',
    defaultMessage: '{label} (optional)',
  },
  short: {
    id: 'eucpn-dialog-short',
    defaultMessage:
      '{count, plural, one {# more character needed} other {# more characters needed}}',
  },
  enough: { id: 'eucpn-dialog-enough', defaultMessage: 'Long enough' },
});

/** A text in a dialog, with a count where it has to have a length. */
const TextField = ({
  id,
  label,
  help,
  value,
  minimum,
  error,
  first,
  onChange,
}: {
  id: string;
  label: string;
  help?: string;
  value: string;
  /** Characters needed; 0 where the text may be left out. */
  minimum: number;
  error?: string | null;
  /** Does it get the focus when the dialog opens? */
  first?: boolean;
  onChange: (value: string) => void;
}) => {
  const intl = useIntl();
  const lacking = Math.max(0, minimum - value.trim().length);
  const counted = minimum > 1;
  return (
    <div className="eucpn-dialog__field">
      <label htmlFor={id}>
        {minimum ? label : intl.formatMessage(messages.optional, { label })}
      </label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <textarea
        id={id}
        rows={4}
        value={value}
        // The dialog was opened to write this.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={first}
        aria-required={minimum > 0 || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={[
          help && `${id}-help`,
          counted && `${id}-count`,
          error && `${id}-error`,
        ]
          .filter(Boolean)
          .join(' ')}
        onChange={(event) => onChange(event.target.value)}
      />
      {counted && (
        <p className="eucpn-dialog__count" id={`${id}-count`} role="status">
          {lacking
            ? intl.formatMessage(messages.short, { count: lacking })
            : intl.formatMessage(messages.enough)}
        </p>
      )}
      {error && (
        <p className="eucpn-dialog__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};

export default TextField;
