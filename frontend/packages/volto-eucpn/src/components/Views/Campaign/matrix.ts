import type { Term } from '../../../types';

export interface MaterialLanguage extends Term {
  rtl?: boolean;
}

export interface MatrixItem {
  '@id': string;
  title: string;
  download?: string | null;
  url?: string | null;
  languages: MaterialLanguage[];
  caption?: boolean;
  content_type?: string | null;
  size?: number | null;
}

export interface Matrix {
  countries?: Term[];
  asset_types?: Term[];
  languages?: MaterialLanguage[];
  cells?: { country: string; asset_type: string; items: MatrixItem[] }[];
}

/** A function that finds the materials of a country and a type. */
export function cellsOf(matrix: Matrix) {
  const found = new Map(
    (matrix.cells || []).map((cell) => [
      `${cell.country} ${cell.asset_type}`,
      cell.items,
    ]),
  );
  return (country: Term, type: Term): MatrixItem[] =>
    found.get(`${country.token} ${type.token}`) || [];
}

/**
 * True where the languages alone do not tell the materials of a cell apart, so
 * that their titles have to be shown.
 */
export function needTitles(items: MatrixItem[]): boolean {
  const known = items.map(({ languages }) =>
    languages.map((language) => language.token).join(' '),
  );
  return known.includes('') || new Set(known).size < known.length;
}
