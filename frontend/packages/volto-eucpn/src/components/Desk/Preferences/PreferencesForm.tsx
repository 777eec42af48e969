import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { languageNames } from '../../../config/languages';
import { useSiteLanguages } from '../../../helpers/language';
import { titleOf, tokenOf } from '../../../helpers/terms';
import { useDeskTools } from '../DeskContext';
import type { PreferenceKind, Preferences } from '../types';
import { messages, modes } from './messages';

/** One kind of mail, and when it is sent. */
const KindField = ({ kind }: { kind: PreferenceKind }) => {
  const intl = useIntl();
  return (
    <label>
      <span>{kind.title}</span>
      <select name={kind.id} defaultValue={kind.mode}>
        {kind.modes.map((mode) => {
          const token = tokenOf(mode) as string;
          const message = (modes as any)[token];
          return (
            <option key={token} value={token}>
              {message ? intl.formatMessage(message) : titleOf(mode)}
            </option>
          );
        })}
      </select>
    </label>
  );
};

/** The choices of who is signed in; saved together. */
const PreferencesForm = ({
  data,
  address,
}: {
  data: Preferences;
  /** Of the service. */
  address: string;
}) => {
  const intl = useIntl();
  const languages = useSiteLanguages();
  const { call, fail, renew, tell } = useDeskTools();
  const [busy, setBusy] = useState(false);

  const save = async (form: HTMLFormElement) => {
    const values = new FormData(form);
    const language = values.get('language');
    setBusy(true);
    try {
      await call('patch', address, {
        kinds: data.kinds.map(({ id }) => ({ id, mode: values.get(id) })),
        // The account's language is left alone where nothing else was chosen.
        ...((language || '') !== (data.language || '') && { language }),
      });
      tell(intl.formatMessage(messages.saved));
      await renew();
    } catch (error) {
      fail(error);
    }
    setBusy(false);
  };

  if (!data.kinds.length)
    return (
      <div className="eucpn-desk__empty">
        <p>{intl.formatMessage(messages.empty)}</p>
      </div>
    );
  return (
    <form
      className="eucpn-preferences"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save(event.currentTarget);
      }}
    >
      <fieldset>
        <legend>{intl.formatMessage(messages.kinds)}</legend>
        {data.kinds.map((kind) => (
          <KindField key={kind.id} kind={kind} />
        ))}
      </fieldset>
      <label>
        <span>{intl.formatMessage(messages.language)}</span>
        <select name="language" defaultValue={data.language || ''}>
          {!data.language && (
            <option value="">{intl.formatMessage(messages.standard)}</option>
          )}
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code] || code}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        className="eucpn-do"
        aria-disabled={busy || undefined}
      >
        {intl.formatMessage(messages.save)}
      </button>
    </form>
  );
};

export default PreferencesForm;
