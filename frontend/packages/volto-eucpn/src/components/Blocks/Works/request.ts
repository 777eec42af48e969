import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { pageFrom } from '../../../helpers/paging';
import type { Query } from '../../../helpers/paging';
import { getWorks } from '../../../store/works';
import type { Variation } from '../../WorkList/WorkList';

export interface WorksData {
  headline?: string;
  portal_type?: string[];
  sort_on?: string;
  sort_order?: string;
  b_size?: number;
  filters?: Record<string, string | string[]>;
  variation?: Variation;
  pagination?: boolean;
  more?: string;
}

export const SIZE = 10;

/** The lists of works of a page, in the order in which they stand. */
function lists(content: any): string[] {
  return (content?.blocks_layout?.items || []).filter(
    (id: string) => content.blocks?.[id]?.['@type'] === 'eucpnWorks',
  );
}

/** True for the only list of a page. */
export function isAlone(content: any): boolean {
  return lists(content).length < 2;
}

/** Parameter with the page of a list: "page", for a second list "page-2". */
export function pageParam(content: any, id: string): string {
  const paged = lists(content).filter(
    (list) => content.blocks[list].pagination,
  );
  const index = paged.indexOf(id);
  return index > 0 ? `page-${index + 1}` : 'page';
}

/** The page asked for; lists without page links always show the first. */
export function worksPage(
  data: WorksData,
  search?: string | null,
  param?: string,
): number {
  return data.pagination ? pageFrom(search, param) : 1;
}

/** The parameters of @works for the data of a block. */
export function worksParams(data: WorksData, page: number): Query {
  const size = data.b_size || SIZE;
  return {
    ...data.filters,
    portal_type: data.portal_type,
    sort_on: data.sort_on,
    sort_order: data.sort_order,
    b_size: String(size),
    b_start: page > 1 ? String((page - 1) * size) : undefined,
  };
}

/** Fetches on the server what the block will show. */
export function worksData({
  data,
  path,
  location,
  id,
  content,
  dispatch,
}: any) {
  // Below /search and the like Volto visits the blocks of the folder in vain.
  if (path !== getBaseUrl(path)) return [Promise.resolve()];
  const page = worksPage(data, location?.search, pageParam(content, id));
  return [dispatch(getWorks(id, path, worksParams(data, page)))];
}
