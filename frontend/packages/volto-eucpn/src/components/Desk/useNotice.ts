import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { refusalOf } from '../Editorial/Dialog/refusal';

/** The way to what a message is about. */
export interface NoticeLink {
  to: string;
  title: string;
}

export interface Notice {
  said: string;
  link?: NoticeLink;
  problem: string;
}

const SILENT: Notice = { said: '', problem: '' };

/** The one message of a page: what has been done, or why it was not. */
export function useNotice() {
  const intl = useIntl();
  const [notice, setNotice] = useState<Notice>(SILENT);
  const tell = useCallback(
    (said: string, link?: NoticeLink) => setNotice({ said, link, problem: '' }),
    [],
  );
  const fail = useCallback(
    (error: any) =>
      setNotice({ said: '', problem: refusalOf(error, intl).message }),
    [intl],
  );
  const quiet = useCallback(() => setNotice(SILENT), []);
  return { notice, tell, fail, quiet };
}
