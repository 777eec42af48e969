import type { Term, Work } from '../types';
import { titleOf } from './terms';

/** What a date in a list tells. */
export type WorkDateKind =
  | 'published'
  | 'updated'
  | 'confirmed'
  | 'launched'
  | 'opens'
  | 'deadline';

export interface WorkDate {
  kind: WorkDateKind;
  value: string;
  precision?: string | Term | null;
}

const first = (
  ...dates: [WorkDateKind, string | null | undefined][]
): WorkDate | null => {
  const found = dates.find(([, value]) => value);
  return found ? { kind: found[0], value: found[1]! } : null;
};

/** The date a reader expects on the card of a work of this type. */
export function workDate(work: Work): WorkDate | null {
  switch (work['@type']) {
    case 'Toolbox':
      return work.publication_date
        ? {
            kind: 'published',
            value: work.publication_date,
            precision: work.publication_precision,
          }
        : null;
    case 'NationalPolicy':
      return first(
        ['confirmed', work.confirmed_current_on],
        ['updated', work.last_substantive_update],
      );
    case 'FundingCall':
      return work.call_status?.token === 'forthcoming'
        ? first(['opens', work.call_opens])
        : first(['deadline', work.next_deadline || work.call_closes]);
    case 'Campaign':
      return first(['launched', work.launch_date]);
    case 'News Item':
      return first(['published', work.effective]);
    default:
      return null;
  }
}

/**
 * The few words under a title: country, programme, kind of the work; nothing
 * that the title says already, and each thing once.
 */
export function workFacts(work: Work): string[] {
  const facts = [
    work.contributing_member_state,
    work['@type'] === 'FundingProgramme' ? null : work.programme,
    work.level,
    work.campaign_kind,
    work.policy_type,
    work.policy_status,
  ].map((term) => titleOf(term));
  return [...new Set(facts)].filter(
    (text): text is string => Boolean(text) && text !== work.title,
  );
}

/** Other languages in which a work can be read. */
export function otherLanguages(work: Work): string[] {
  return (work.available_languages || []).filter(
    (language) => language !== work.language?.token,
  );
}

/**
 * The languages in which a work has a document and no page; of many, the reader's
 * own is what matters.
 */
export function onlyDocuments(work: Work, locale: string): Term[] {
  const pages = work.available_languages || [];
  const only = (work.document_languages || []).filter(
    ({ token }) => !pages.includes(token),
  );
  const own = only.filter(({ token }) => token === locale);
  return own.length ? own : only;
}
