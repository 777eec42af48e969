import { localeOf } from './locales';

const collators: Record<string, Intl.Collator> = {};

/**
 * Compares two texts as the alphabet of the language has it; numbers by what they
 * count. The back end sorts its lists by the same rules (reading/collation.py), but
 * for Maltese, which browsers sort as English.
 */
export function compareIn(language: string) {
  collators[language] ??= new Intl.Collator(localeOf(language), {
    numeric: true,
  });
  return collators[language].compare;
}
