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
