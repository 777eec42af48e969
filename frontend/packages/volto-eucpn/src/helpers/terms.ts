import type { Term } from '../types';

/** Token of a term that may also come bare. */
export function tokenOf(value?: Term | string | null): string | undefined {
  if (!value) return undefined;
  return typeof value === 'string' ? value : value.token;
}

/** Text of a term that may also come bare; the token is the last resort. */
export function titleOf(value?: Term | string | null): string | undefined {
  if (!value) return undefined;
  return typeof value === 'string' ? value : value.title || value.token;
}

/** True for a term object. */
export function isTerm(value: unknown): value is Term {
  return typeof value === 'object' && value !== null && 'token' in value;
}
