import React, { useContext } from 'react';
import type { NoticeLink } from './useNotice';

export interface DeskTools {
  /** Language folder of the page. */
  language: string;
  /** Calls a service; its promise is refused with the back end's answer. */
  call: (
    op: 'get' | 'post' | 'patch' | 'del',
    path: string,
    data?: object,
  ) => Promise<any>;
  /** Says in the page, and to listeners, what has been done. */
  tell: (message: string, link?: NoticeLink) => void;
  /** Says why something was refused. */
  fail: (error: any) => void;
  /** Asks for the list again; the focus goes to what is next. */
  renew: () => Promise<unknown>;
}

const DeskContext = React.createContext<DeskTools | null>(null);

export default DeskContext;

export function useDeskTools(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error('Only inside a page of the desk');
  return tools;
}
