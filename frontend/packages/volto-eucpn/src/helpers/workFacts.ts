import type { Term, Work } from '../types';
import { titleOf } from './terms';

export interface WorkDate {
  value: string;
  precision?: string | Term | null;
}

/** The date a reader expects on the card of a work of this type. */
export function workDate(work: Work): WorkDate | null {
  switch (work['@type']) {
    case 'Toolbox':
      return work.publication_date
        ? {
            value: work.publication_date,
            precision: work.publication_precision,
          }
        : null;
    case 'NationalPolicy':
      return work.confirmed_current_on
        ? { value: work.confirmed_current_on }
        : null;
    case 'Campaign':
      return work.launch_date ? { value: work.launch_date } : null;
    case 'News Item':
      return work.effective ? { value: work.effective } : null;
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
