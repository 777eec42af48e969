import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { Term } from '../types';
import { languageCodes } from '../config/languages';

export interface Translation {
  '@id': string;
  language: string;
  translation_status?: Term | null;
}

/** Language folder of an address, if it is below one. */
export function languageOf(path: string): string | undefined {
  const first = path.split('/')[1];
  return languageCodes.includes(first) ? first : undefined;
}

/** Language folder of this page; the language of the words if below none. */
export function useLanguage(): string {
  const intl = useIntl();
  return languageOf(useLocation().pathname) || intl.locale;
}

/** The languages that the site offers. */
export function useSiteLanguages(): string[] {
  const available = useSelector(
    (state: any) => state.site?.data?.['plone.available_languages'],
  );
  return available?.length ? available : languageCodes;
}
