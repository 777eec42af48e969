import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { getTerms, termsKey } from './terms';
import type { TermsEntry } from './terms';

/** The terms of a vocabulary in the editor's language; fetched once. */
export function useTerms(vocabulary?: string | null): TermsEntry | undefined {
  const dispatch = useDispatch();
  const language: string = useSelector((state: any) => state.intl.locale);
  const entry: TermsEntry | undefined = useSelector((state: any) =>
    vocabulary ? state.terms?.[termsKey(vocabulary, language)] : undefined,
  );
  const known = !!entry;
  useEffect(() => {
    if (vocabulary && !known)
      (dispatch(getTerms(vocabulary, language) as any) as any)?.catch?.(
        () => null,
      );
  }, [dispatch, vocabulary, language, known]);
  return entry;
}
