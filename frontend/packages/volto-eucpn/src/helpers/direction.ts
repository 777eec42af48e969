import type { Term } from '../types';
import { tokenOf } from './terms';

const RIGHT_TO_LEFT = new Set([
  'ar',
  'ckb',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
]);

/** Writing direction of a language, "rtl" or "ltr". */
export function direction(language?: string | null): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has((language || '').split('-')[0]) ? 'rtl' : 'ltr';
}

/** Letters of Arabic, Hebrew and the scripts between. */
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The language of a text that is in one of these languages or in the page's: titles
 * of Arabic materials may be in Arabic or in English. Undefined for the page's.
 */
export function writtenIn(
  text: string | null | undefined,
  languages: (Term | string | null | undefined)[] | null | undefined,
): string | undefined {
  const tokens = (languages || []).map(tokenOf);
  const foreign = tokens.find((token) => direction(token) === 'rtl');
  return foreign && LETTERS.test(text || '') ? foreign : undefined;
}
