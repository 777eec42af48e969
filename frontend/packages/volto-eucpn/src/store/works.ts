import type { Query } from '../helpers/paging';
import { errorsOf } from '../middleware/errors';
import type { WorksResult } from '../types';

export const GET_WORKS = 'GET_WORKS';

export interface WorksEntry extends WorksResult {
  /** The request that the entry answers; another one means it is out of date. */
  request?: string;
  loading: boolean;
  failed: boolean;
  /** What is wrong with the question, in the words of the back end. */
  refusal?: string;
}

const EMPTY: WorksEntry = {
  items: [],
  items_total: 0,
  loading: false,
  failed: false,
};

const BAD_REQUEST = 400;

/** What a refusal says of what was asked for; another failure says nothing. */
function refusalOf(error: any): string | undefined {
  const status = error?.status || error?.response?.status;
  return status === BAD_REQUEST ? errorsOf(error)[0]?.message : undefined;
}

/** The address of a list of works; parameters in a steady order. */
export function worksPath(path: string, params: Query): string {
  const query = new URLSearchParams();
  Object.keys(params)
    .sort()
    .forEach((name) =>
      ([] as (string | undefined)[])
        .concat(params[name])
        .filter((value) => value)
        .forEach((value) => query.append(name, value as string)),
    );
  return `${path.replace(/\/$/, '')}/@works?${query}`;
}

/** Asks for works; the answer is kept under a key, e.g. a block's id. */
export function getWorks(key: string, path: string, params: Query) {
  const address = worksPath(path, params);
  return {
    type: GET_WORKS,
    key,
    address,
    request: { op: 'get', path: address },
  };
}

export default function works(
  state: Record<string, WorksEntry> = {},
  action: any = {},
): Record<string, WorksEntry> {
  const entry = (change: Partial<WorksEntry>) => ({
    ...state,
    [action.key]: { ...(state[action.key] || EMPTY), ...change },
  });
  switch (action.type) {
    case `${GET_WORKS}_PENDING`:
      return entry({ loading: true, failed: false, refusal: undefined });
    case `${GET_WORKS}_SUCCESS`:
      return entry({
        items: action.result?.items || [],
        items_total: action.result?.items_total || 0,
        searched_languages: action.result?.searched_languages,
        request: action.address,
        loading: false,
      });
    case `${GET_WORKS}_FAIL`:
      return entry({
        items: [],
        items_total: 0,
        request: action.address,
        loading: false,
        failed: true,
        refusal: refusalOf(action.error),
      });
    default:
      return state;
  }
}
