/**
 * Languages of the site that browsers have no dates and numbers for, though the
 * server may: both write the same, from here.
 */
const MONTHS: Record<string, string[]> = {
  ga: [
    'Eanáir',
    'Feabhra',
    'Márta',
    'Aibreán',
    'Bealtaine',
    'Meitheamh',
    'Iúil',
    'Lúnasa',
    'Meán Fómhair',
    'Deireadh Fómhair',
    'Samhain',
    'Nollaig',
  ],
  mt: [
    'Jannar',
    'Frar',
    'Marzu',
    'April',
    'Mejju',
    'Ġunju',
    'Lulju',
    'Awwissu',
    'Settembru',
    'Ottubru',
    'Novembru',
    'Diċembru',
  ],
};

const INSTEAD: Record<string, string> = {
  en: 'en-GB',
  ga: 'en-IE',
  mt: 'en-MT',
};

/** The locale in which numbers of a page in this language are written. */
export function localeOf(language: string): string {
  return INSTEAD[language] || language;
}

/** A date in the language of the page. */
export function writeDate(
  language: string,
  date: Date,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  const months = MONTHS[language];
  if (!months || !options.month) return format.format(date);
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...options,
    month: 'numeric',
  }).formatToParts(date);
  const part = (name: string) =>
    parts.find(({ type }) => type === name)?.value || '';
  const month = months[Number(part('month')) - 1];
  const day = part('day').replace(/^0/, '');
  const joined = language === 'mt' && day ? `${day} ta’ ${month}` : month;
  const text = [language === 'mt' ? '' : day, joined, part('year')];
  const time = part('hour') && `${part('hour')}:${part('minute')}`;
  const clock = [time, part('timeZoneName')].filter(Boolean).join(' ');
  return [text.filter(Boolean).join(' '), clock].filter(Boolean).join(', ');
}
