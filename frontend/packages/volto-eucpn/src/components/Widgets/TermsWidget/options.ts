import { compareIn } from '../../../helpers/collation';
import { titleOf, tokenOf } from '../../../helpers/terms';
import type { Term } from '../../../types';
import type { VocabularyTerm } from '../../../store/terms';

export interface Option {
  value: string;
  label: string;
  /** Title of the broader term; such an option is indented below it. */
  broader?: string;
}

const toOption = (term: VocabularyTerm, above?: VocabularyTerm): Option => ({
  value: term.token,
  label: term.title || term.token,
  ...(above && { broader: above.title || above.token }),
});

/** Lists in which one looks for a name; the order of all others says something. */
const NAMES =
  /\.(countries|material_countries|member_states|languages|official_languages)$/;

/**
 * The terms of a list in the order in which a reader looks for them: names by the
 * alphabet of the language, all else as the list has it.
 */
export function inOrder<T extends Term>(
  items: T[],
  vocabulary: string,
  language: string,
): T[] {
  if (!NAMES.test(vocabulary.replace(/[?#].*$/, ''))) return items;
  const compare = compareIn(language);
  return [...items].sort((one, other) =>
    compare(titleOf(one) || '', titleOf(other) || ''),
  );
}

/** Options in the order of the terms, narrower ones behind their broader one. */
export function termOptions(items: VocabularyTerm[]): Option[] {
  const known = new Map(items.map((item) => [item.token, item]));
  const tops = items.filter((item) => !known.has(item.broader || ''));
  return tops.flatMap((top) => [
    toOption(top),
    ...items
      .filter((item) => item.broader === top.token)
      .map((item) => toOption(item, top)),
  ]);
}

/** The options that a value chooses; unknown tokens keep what they brought. */
export function chosen(
  value: (Term | string)[] | Term | string | null | undefined,
  options: Option[],
): Option[] {
  const list = ([] as (Term | string)[]).concat(value || []);
  return list.flatMap((item) => {
    const token = tokenOf(item);
    if (!token) return [];
    const title = typeof item === 'string' ? token : item.title || token;
    return (
      options.find((option) => option.value === token) || {
        value: token,
        label: title,
      }
    );
  });
}

/** The text that a search looks through: a broader term finds its narrower. */
export function searchText(option: { data: Option }): string {
  const { label, broader } = option.data;
  return [label, broader].filter(Boolean).join(' ');
}
