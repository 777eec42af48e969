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

export type DeskPageId = (typeof DESK_PAGES)[number]['id'];

/** A way to a page that the desk leads to; `to` where it is none of its own. */
export interface DeskPage {
  id: DeskPageId | 'secretariat-settings';
  message: { id: string; defaultMessage: string };
  to?: string;
}

export const SETTINGS = '/controlpanel/secretariat';

const LINKS: readonly DeskPage[] = [
  ...DESK_PAGES,
  {
    id: 'secretariat-settings',
    message: pageMessages.settings,
    to: SETTINGS,
  },
];

/** Where a link of the desk leads. */
export const deskAddress = ({ id, to }: DeskPage, language: string) =>
  to || `/${language}/${id}`;

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
    return LINKS.filter(({ id }) => ids.includes(id));
  }, [token, offered]);
}
