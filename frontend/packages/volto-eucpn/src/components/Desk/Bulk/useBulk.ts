import { useDeskTools } from '../DeskContext';
import type { BulkResult } from '../types';

export type BulkAction = 'return' | 'assign' | 'unassign' | 'archive';

/** Does one thing with many items; the list is renewed afterwards. */
export function useBulk() {
  const { call, language, renew } = useDeskTools();
  return async (
    action: BulkAction,
    uids: string[],
    further: object = {},
  ): Promise<BulkResult[]> => {
    const answer = await call('post', `/${language}/@bulk`, {
      uids,
      action,
      ...further,
    });
    await renew();
    return answer.results;
  };
}
