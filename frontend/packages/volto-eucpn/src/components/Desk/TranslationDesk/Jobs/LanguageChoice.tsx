import React from 'react';
import { useIntl } from 'react-intl';
import { titleOf } from '../../../../helpers/terms';
import type { Term } from '../../../../types';
import { sendMessages } from './messages';

const ERROR = 'eucpn-jobs-languages-error';

/** Languages to tick. */
const LanguageChoice = ({
  languages,
  chosen,
  error,
  onChange,
}: {
  languages: Term[];
  chosen: string[];
  error?: string | null;
  onChange: (chosen: string[]) => void;
}) => {
  const intl = useIntl();
  return (
    <fieldset
      className="eucpn-dialog__field eucpn-jobs__languages"
      aria-describedby={error ? ERROR : undefined}
    >
      <legend>{intl.formatMessage(sendMessages.languages)}</legend>
      {error && (
        <p className="eucpn-dialog__error" id={ERROR} role="alert">
          {error}
        </p>
      )}
      <div>
        {languages.map(({ token, ...term }, index) => (
          <label key={token} className="eucpn-dialog__tick">
            <input
              type="checkbox"
              checked={chosen.includes(token)}
              // The dialog was opened to choose here.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={index === 0}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, token]
                    : chosen.filter((other) => other !== token),
                )
              }
            />
            <span>{titleOf({ token, ...term })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export default LanguageChoice;
