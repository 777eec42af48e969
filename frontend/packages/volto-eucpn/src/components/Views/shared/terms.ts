import { useIntl } from 'react-intl';
import type { Term } from '../../../types';
import { compareIn } from '../../../helpers/collation';
import { titleOf } from '../../../helpers/terms';

/**
 * A function that writes terms in one line, in the order of their titles: sets
 * come from the back end in no order.
 */
export function useTermText() {
  const { locale } = useIntl();
  return (terms?: (Term | string | null)[] | null): string | null => {
    const titles = (terms || [])
      .map((term) => titleOf(term))
      .filter((title): title is string => Boolean(title))
      .sort(compareIn(locale));
    return titles.join(', ') || null;
  };
}
