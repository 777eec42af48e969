import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';

/** Is the form at hand that of a translation: of an old or of a new one? */
export function useIsTranslation(): boolean {
  const { pathname, state } = useLocation();
  const isSource = useSelector((s: any) => s.content?.data?.is_source);
  if (pathname.endsWith('/add')) return !!state?.translationOf;
  return pathname.endsWith('/edit') && isSource === false;
}
