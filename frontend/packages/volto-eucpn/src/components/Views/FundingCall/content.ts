import type { Row, Term } from '../../../types';
import type { Content, RichTextValue } from '../shared/content';

export interface FundingCall extends Content {
  level?: Term | null;
  programme?: Term | null;
  call_identifier?: string | null;
  topic_identifier?: string | null;
  summary?: RichTextValue | null;
  priorities?: RichTextValue | null;
  how_to_apply?: RichTextValue | null;
  official_page?: string | null;
  contact?: string | null;
  deadline_model?: Term | null;
  opening_date?: string | null;
  deadlines?: Row[] | null;
  last_checked?: string | null;
  call_status?: Term | null;
  next_deadline?: string | null;
  call_closes?: string | null;
  total_budget?: string | number | null;
  min_grant?: string | number | null;
  max_grant?: string | number | null;
  currency?: Term | null;
  expected_grants?: number | null;
  cofinancing_rate?: string | number | null;
  types_of_action?: Term[] | null;
  eligible_applicants?: Term[] | null;
  eligible_countries?: Term[] | null;
  consortium_required?: boolean | null;
  minimum_partners?: number | null;
  submission_languages?: Term[] | null;
}
