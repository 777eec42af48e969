import { useState } from 'react';
import { useIntl } from 'react-intl';
import { refusalOf } from '../../../Editorial/Dialog/refusal';
import { useDeskTools } from '../../DeskContext';
import type { JobFile, JobsAnswer } from '../../types';

/** The reason of a problem that goes away where the work of others is replaced. */
const STALE = 'translation_changed';

export interface Outcome extends JobsAnswer {
  /** Was it asked only to check? */
  checked: boolean;
}

/** Problems that have to be mended outside. */
export const toMend = ({ problems }: JobFile) =>
  problems.filter(({ reason }) => reason !== STALE);

export const isStale = ({ problems }: JobFile) =>
  problems.some(({ reason }) => reason === STALE);

/**
 * Checks and imports what came back from translators. Each answer takes the
 * place of the one before.
 */
export function useImport() {
  const intl = useIntl();
  const { call, language, renew } = useDeskTools();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const send = async (file: File, mode: 'check' | 'import' | 'replace') => {
    const checked = mode === 'check';
    const query = { check: '?check=1', import: '', replace: '?replace=1' }[
      mode
    ];
    const form = new FormData();
    form.append('file', file);
    setBusy(true);
    setProblem(null);
    try {
      const answer: JobsAnswer = await call(
        'post',
        `/${language}/@translation-jobs/import${query}`,
        form,
      );
      setOutcome({ ...answer, checked });
      if (answer.written) await renew();
    } catch (error: any) {
      const told = error?.response?.body;
      if (told?.files) {
        setOutcome({ written: false, files: told.files, checked });
      } else {
        setOutcome(null);
        setProblem(refusalOf(error, intl).message);
      }
    } finally {
      setBusy(false);
    }
  };

  /** Another file is another matter. */
  const reset = (message: string | null = null) => {
    setProblem(message);
    setOutcome(null);
  };

  return { busy, problem, outcome, send, reset };
}
