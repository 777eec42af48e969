import { LOGIN, LOGOUT } from '@plone/volto/constants/ActionTypes';

export const GET_DESK = 'GET_DESK';
export const USE_DESK = 'USE_DESK';
export const CHANGE_DESK = 'CHANGE_DESK';

/** Why the back end gave no answer; only what can be written into the page. */
export interface DeskError {
  status?: number;
  message?: string;
}

/** What a service of the desk answered, kept under a key of the page. */
export interface DeskEntry<T = any> {
  /** The address asked for last; answers to others come too late. */
  asked?: string;
  /** The address that `data` answers. */
  request?: string;
  data?: T;
  loading: boolean;
  error?: DeskError;
  /** When the answer came, in milliseconds. */
  at?: number;
  /** True once a page has shown it: the next visit asks again. */
  used?: boolean;
}

/** Asks a service of the desk. */
export function getDesk(key: string, address: string) {
  return {
    type: GET_DESK,
    key,
    address,
    request: { op: 'get', path: address },
  };
}

/** Puts what the back end answered to a change into what is known. */
export function changeDesk<T>(key: string, change: (data: T) => T) {
  return { type: CHANGE_DESK, key, change };
}

function errorOf(error: any): DeskError {
  const body = error?.response?.body;
  return {
    status: error?.status || error?.response?.status,
    message: body?.error?.message || body?.message,
  };
}

/** One entry a page; nothing of it is left when somebody signs in or out. */
export default function desk(
  state: Record<string, DeskEntry> = {},
  action: any = {},
): Record<string, DeskEntry> {
  const before = state[action.key];
  const entry = (change: Partial<DeskEntry>) => ({
    ...state,
    [action.key]: { ...(before || { loading: false }), ...change },
  });
  switch (action.type) {
    case `${GET_DESK}_PENDING`:
      return entry({ asked: action.address, loading: true, used: false });
    case `${GET_DESK}_SUCCESS`:
      return before?.asked === action.address
        ? entry({
            request: action.address,
            data: action.result,
            loading: false,
            error: undefined,
            at: Date.now(),
          })
        : state;
    case `${GET_DESK}_FAIL`:
      return before?.asked === action.address
        ? entry({ loading: false, error: errorOf(action.error) })
        : state;
    case CHANGE_DESK:
      return before?.data ? entry({ data: action.change(before.data) }) : state;
    case USE_DESK:
      return before && !before.used ? entry({ used: true }) : state;
    case `${LOGIN}_SUCCESS`:
    case LOGOUT:
    case `${LOGOUT}_SUCCESS`:
      return {};
    default:
      return state;
  }
}
