import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { titleOf } from '../../../../helpers/terms';
import type { Term } from '../../../../types';
import DialogFrame from '../../../Editorial/Dialog/DialogFrame';
import { refusalOf } from '../../../Editorial/Dialog/refusal';
import type { Refusal } from '../../../Editorial/Dialog/refusal';
import { useDeskTools } from '../../DeskContext';
import type { JobProblem } from '../../types';
import type { Row } from '../columns';
import { archiveOf, handOut } from './archive';
import LanguageChoice from './LanguageChoice';
import { sendMessages } from './messages';

const ARCHIVE = 'translation-jobs.zip';
const FORMATS = [
  { id: 'xliff-2.1', message: sendMessages.new },
  { id: 'xliff-1.2', message: sendMessages.old },
];
const FIELD = 'target_languages';

/** Asks for languages and version, and downloads the files for translators. */
const SendDialog = ({
  rows,
  languages,
  onDone,
  onClose,
}: {
  /** An original is there once a language. */
  rows: Row[];
  /** Into which they may be translated. */
  languages: Term[];
  /** Is told how many files were downloaded. */
  onDone: (files: number) => void;
  onClose: () => void;
}) => {
  const intl = useIntl();
  const { language } = useDeskTools();
  const token: string = useSelector((state: any) => state.userSession?.token);
  const [chosen, setChosen] = useState<string[]>(() =>
    languages
      .map((each) => each.token)
      .filter((each) => rows.some(({ told }) => told.language.token === each)),
  );
  const [format, setFormat] = useState(FORMATS[0].id);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [problems, setProblems] = useState<JobProblem[]>([]);

  const titles = new Map(
    rows.map(({ told, title }) => [told.source.UID, title]),
  );
  const uids = [...titles.keys()];

  const submit = async () => {
    setProblems([]);
    if (!chosen.length) {
      setRefusal({
        field: FIELD,
        message: intl.formatMessage(sendMessages.none),
      });
      return;
    }
    setBusy(true);
    setRefusal(null);
    try {
      const order = { uids, target_languages: chosen, format };
      handOut(await archiveOf(language, order, token), ARCHIVE);
      onDone(uids.length * chosen.length);
    } catch (error: any) {
      setRefusal(refusalOf(error, intl));
      setProblems(error?.response?.body?.problems || []);
      setBusy(false);
    }
  };

  const nameOf = (id: string) =>
    titleOf(languages.find((each) => each.token === id)) || id;
  const atField = refusal?.field === FIELD;
  return (
    <DialogFrame
      title={intl.formatMessage(sendMessages.send)}
      text={intl.formatMessage(sendMessages.text, { count: uids.length })}
      action={intl.formatMessage(sendMessages.download)}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {refusal && !atField && (
        <div className="eucpn-dialog__error" role="alert">
          <p>{refusal.message}</p>
          {problems.length > 0 && (
            <ul>
              {problems.map(({ UID, language: into, message }) => (
                <li key={`${UID}-${into}`}>
                  {intl.formatMessage(sendMessages.problem, {
                    title: titles.get(UID) || UID,
                    language: nameOf(into),
                    message,
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <LanguageChoice
        languages={languages}
        chosen={chosen}
        error={atField ? refusal?.message : null}
        onChange={setChosen}
      />
      <div className="eucpn-dialog__field">
        <label htmlFor="eucpn-jobs-format">
          {intl.formatMessage(sendMessages.format)}
        </label>
        <select
          id="eucpn-jobs-format"
          value={format}
          onChange={(event) => setFormat(event.target.value)}
        >
          {FORMATS.map(({ id, message }) => (
            <option key={id} value={id}>
              {intl.formatMessage(message)}
            </option>
          ))}
        </select>
      </div>
    </DialogFrame>
  );
};

export default SendDialog;
