import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { Query } from './paging';
import { tokenOf } from './terms';

/** A list of works that the view of an item shows. */
export interface ViewWorks {
  key: string;
  path: string;
  params: Query;
}

const MANY = '50';

/** Asks for the works of nobody, as long as no country is chosen. */
const NOBODY = '-';

/** The calls of a programme, those to be answered next first. */
export function programmeCalls(content: any): ViewWorks {
  return {
    key: `${content.UID}-calls`,
    path: flattenToAppURL(content['@id']),
    params: {
      portal_type: 'FundingCall',
      funding_programme: tokenOf(content.programme_code),
      call_status: ['open', 'closing-soon', 'forthcoming'],
      sort_on: 'call_closes',
      sort_order: 'ascending',
      b_size: MANY,
    },
  };
}

/** The page of a call's programme. */
export function callProgramme(content: any): ViewWorks {
  return {
    key: `${content.UID}-programme`,
    path: flattenToAppURL(content['@id']),
    params: {
      portal_type: 'FundingProgramme',
      funding_programme: tokenOf(content.programme),
      b_size: '1',
    },
  };
}

/** The policies of a country, the latest first. */
export function countryPolicies(content: any): ViewWorks {
  return {
    key: `${content.UID}-policies`,
    path: flattenToAppURL(content['@id']),
    params: {
      portal_type: 'NationalPolicy',
      contributing_member_state: tokenOf(content.country) || NOBODY,
      sort_on: 'effective',
      sort_order: 'descending',
      b_size: MANY,
    },
  };
}

/** The campaign materials that were made for a country. */
export function countryMaterials(content: any): ViewWorks {
  return {
    key: `${content.UID}-materials`,
    path: flattenToAppURL(content['@id']),
    params: {
      portal_type: 'CampaignMaterial',
      country: tokenOf(content.country) || NOBODY,
      sort_on: 'sortable_title',
      b_size: MANY,
    },
  };
}

/** What the view of an item will ask for, so that the server can ask first. */
export function viewWorks(content: any): ViewWorks[] {
  switch (content?.['@type']) {
    case 'FundingProgramme':
      return content.programme_code ? [programmeCalls(content)] : [];
    case 'FundingCall':
      return content.programme ? [callProgramme(content)] : [];
    case 'MemberState':
      return content.country
        ? [countryPolicies(content), countryMaterials(content)]
        : [];
    default:
      return [];
  }
}
