import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { pageMessages } from './messages';

/** The pages of the desk, in the order of their links. */
export const DESK_PAGES = [
  { id: 'to-do', message: pageMessages.todo },
  { id: 'my-country', message: pageMessages.country },
  { id: 'review-queue', message: pageMessages.queue },
  { id: 'translation-desk', message: pageMessages.translations },
  { id: 'audit-trail', message: pageMessages.audit },
  { id: 'notification-preferences', message: pageMessages.preferences },
] as const;

export type DeskPage = (typeof DESK_PAGES)[number];
export type DeskPageId = DeskPage['id'];

const NOBODY: { id: string }[] = [];

/** The pages that the back end offers among the actions of who is signed in. */
export function useDeskPages(): DeskPage[] {
  const token = useSelector((state: any) => state.userSession?.token);
  const offered: { id: string }[] = useSelector(
    (state: any) => state.actions?.actions?.user || NOBODY,
  );
  return useMemo(() => {
    if (!token) return [];
    const ids = offered.map(({ id }) => id.replace(/_/g, '-'));
    return DESK_PAGES.filter(({ id }) => ids.includes(id));
  }, [token, offered]);
}
