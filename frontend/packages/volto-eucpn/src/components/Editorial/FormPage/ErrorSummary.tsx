import React, { useEffect, useRef } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { sessionMessages } from '../session';
import type { FieldError } from '../../../middleware/errors';

const messages = defineMessages({
  title: {
    id: 'eucpn-errors-title',
    defaultMessage:
      '{count, plural, one {This was not saved: one thing needs your attention} other {This was not saved: # things need your attention}}',
  },
  kept: {
    id: 'eucpn-errors-kept',
    defaultMessage: 'What you typed is still here.',
  },
  unknown: {
    id: 'eucpn-errors-unknown',
    defaultMessage: 'The site did not answer. Try again in a moment.',
  },
});

/** What was refused, on top of the form, with links to the fields. */
const ErrorSummary = ({
  errors,
  status,
  titles,
  onField,
  children,
}: {
  errors: FieldError[];
  status?: number;
  titles: Record<string, { title: string }>;
  onField: (field: string) => void;
  /** What can be done about it. */
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  // An answer with 500 tells about the program, not about the text.
  const broken = !!status && status >= 500;
  const general = status === 401 ? sessionMessages.save : messages.unknown;
  return (
    <div
      ref={box}
      className="eucpn-form-errors"
      role="alert"
      tabIndex={-1}
      aria-labelledby="eucpn-form-errors-title"
    >
      <h2 id="eucpn-form-errors-title">
        {intl.formatMessage(messages.title, { count: errors.length || 1 })}
      </h2>
      {status === 401 || broken || !errors.length ? (
        <p>{intl.formatMessage(general)}</p>
      ) : (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field && titles[field] ? (
                <a
                  href={`#field-${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onField(field);
                  }}
                >
                  {titles[field].title}
                </a>
              ) : null}
              {field && titles[field] ? ': ' : null}
              {message}
            </li>
          ))}
        </ul>
      )}
      <p>{intl.formatMessage(messages.kept)}</p>
      {children}
    </div>
  );
};

export default ErrorSummary;
