import { useLanguage } from '../../../helpers/language';
import { useDeskPages } from '../pages';
import { useTodoCount } from '../useTodoCount';

/** The pages that are open to who is signed in; asks how much there is to do. */
export function useDeskMenu() {
  const pages = useDeskPages();
  useTodoCount(
    useLanguage(),
    pages.some(({ id }) => id === 'to-do'),
  );
  return { pages };
}
