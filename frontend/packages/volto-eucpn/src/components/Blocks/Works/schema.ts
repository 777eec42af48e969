import { defineMessages } from 'react-intl';
import { callStates } from '../../../messages/states';
import { pluralTypeNames } from '../../../messages/types';
import type { WorksData } from './request';

const messages = defineMessages({
  title: { id: 'eucpn-block-works', defaultMessage: 'List of works' },
  headline: { id: 'eucpn-block-headline', defaultMessage: 'Headline' },
  headlineHelp: {
    id: 'eucpn-block-works-headline-help',
    defaultMessage: 'Empty: the name of the first type',
  },
  types: { id: 'eucpn-block-types', defaultMessage: 'Types' },
  variation: { id: 'eucpn-block-variation', defaultMessage: 'Look' },
  cards: { id: 'eucpn-block-cards', defaultMessage: 'Cards' },
  list: { id: 'eucpn-block-list', defaultMessage: 'List' },
  calls: { id: 'eucpn-block-calls', defaultMessage: 'Calls by deadline' },
  countries: { id: 'eucpn-block-countries', defaultMessage: 'Countries' },
  sort: { id: 'eucpn-block-sort', defaultMessage: 'Sort by' },
  order: { id: 'eucpn-block-order', defaultMessage: 'Order' },
  ascending: { id: 'eucpn-block-ascending', defaultMessage: 'Ascending' },
  descending: { id: 'eucpn-block-descending', defaultMessage: 'Descending' },
  effective: { id: 'eucpn-block-effective', defaultMessage: 'Published here' },
  published: { id: 'eucpn-block-published', defaultMessage: 'Date of issue' },
  closes: { id: 'eucpn-block-closes', defaultMessage: 'Deadline' },
  byTitle: { id: 'eucpn-block-by-title', defaultMessage: 'Title' },
  byCountry: { id: 'eucpn-block-by-country', defaultMessage: 'Country' },
  size: { id: 'eucpn-block-size', defaultMessage: 'Number on a page' },
  pages: { id: 'eucpn-block-pages', defaultMessage: 'Links to more pages' },
  status: {
    id: 'eucpn-block-status',
    defaultMessage: 'Only calls of this status',
  },
  more: {
    id: 'eucpn-block-more',
    defaultMessage: 'Address of the “See all” link',
  },
});

/** The form holds the filter by call status as a field of its own. */
export function toForm(data: WorksData) {
  return { ...data, call_status: data.filters?.call_status };
}

export function fromForm({ call_status, ...data }: any): WorksData {
  const filters = { ...data.filters };
  delete filters.call_status;
  if (call_status?.length) filters.call_status = call_status;
  return { ...data, filters };
}

export const worksSchema = ({ intl }: { intl: any }) => {
  const say = (message: any) => intl.formatMessage(message);
  const choices = (names: Record<string, any>) =>
    Object.entries(names).map(([token, message]) => [token, say(message)]);
  return {
    title: say(messages.title),
    fieldsets: [
      {
        id: 'default',
        title: 'Default',
        fields: [
          'headline',
          'portal_type',
          'call_status',
          'variation',
          'sort_on',
          'sort_order',
          'b_size',
          'pagination',
          'more',
        ],
      },
    ],
    properties: {
      headline: {
        title: say(messages.headline),
        description: say(messages.headlineHelp),
      },
      portal_type: {
        title: say(messages.types),
        type: 'array',
        choices: choices(pluralTypeNames),
      },
      call_status: {
        title: say(messages.status),
        type: 'array',
        choices: choices(callStates),
      },
      variation: {
        title: say(messages.variation),
        choices: choices({
          cards: messages.cards,
          list: messages.list,
          calls: messages.calls,
          countries: messages.countries,
        }),
        default: 'cards',
      },
      sort_on: {
        title: say(messages.sort),
        choices: choices({
          effective: messages.effective,
          publication_date: messages.published,
          call_closes: messages.closes,
          sortable_title: messages.byTitle,
          country: messages.byCountry,
        }),
        default: 'effective',
      },
      sort_order: {
        title: say(messages.order),
        choices: choices({
          ascending: messages.ascending,
          descending: messages.descending,
        }),
        default: 'descending',
      },
      b_size: { title: say(messages.size), type: 'integer', default: 10 },
      pagination: { title: say(messages.pages), type: 'boolean' },
      more: { title: say(messages.more), widget: 'url' },
    },
    required: [],
  };
};
