import type { Choice } from './FilterField';
import type { Facet } from './types';

type Facets = Record<string, Facet[]> | undefined;

/** The values of a facet with their counts; none where the list has no such facet. */
export const facetOf = (facets: Facets, name: string): Facet[] =>
  facets?.[name] || [];

/**
 * Filters that are facets of the list, in the order that they are given in.
 *
 * @param labels what each is called, by the name of the parameter
 */
export const facetChoices = (
  facets: Facets,
  labels: Record<string, Choice['message']>,
): Choice[] =>
  Object.entries(labels).map(([name, message]) => ({
    name,
    message,
    options: facetOf(facets, name),
  }));
