import { serviceAddress } from '../address';

/** The key under which the answer is kept. */
export const DELETED = 'deleted';

/** The address of what was deleted, for a page's query string. */
export const deletedAddress = (language: string, search: string) =>
  serviceAddress(language, 'deleted', search, ['country']);
