import React from 'react';
import { vi } from 'vitest';
import { act, fireEvent, screen } from '@testing-library/react';
import TranslatePage from '../components/Translate/TranslatePage';
import { renderDesk } from './desk';

vi.mock('react-toastify', () => ({ toast: { success: () => null } }));
// The widgets are Volto's; here it matters what they are given and give.
vi.mock('@plone/volto/components/manage/Form/Field', () => ({
  default: ({ id, title, value, error, onChange }: any) => (
    <label>
      {title}
      <textarea
        value={value?.data ?? value ?? ''}
        onChange={(event) => onChange(id, event.target.value)}
      />
      {error}
    </label>
  ),
}));

export const ITEM = '/en/policies/a';
export const FRENCH = '/fr/policies/a';
export const ADDRESS = `${ITEM}/@translate?language=fr`;
export const PAGE = `${ITEM}/translate?language=fr`;
export const field = (name: string, change: any = {}) => ({
  name,
  title: name,
  fieldset: 'default',
  kind: 'text',
  source: `Original ${name}`,
  target: null,
  changed: null,
  ...change,
});
export const target = {
  '@id': FRENCH,
  UID: 'uid-fr',
  title: 'Stratégie',
  language: { token: 'fr', title: 'French' },
  review_state: { token: 'draft', title: 'Draft' },
  translated_from_version: 1,
  translation_status: { token: 'in-progress', title: 'In progress' },
  translation_method: null,
  modified: '2026-11-20T10:00:00+00:00',
  editable: true,
  revisable: false,
  is_revision: false,
  change_summary: null,
  lock: { locked: false },
  workflow: { transitions: [], state: { id: 'draft', title: 'Draft' } },
};
export const answer = (change: any = {}) => ({
  '@id': ADDRESS,
  source: {
    '@id': ITEM,
    UID: 'uid-en',
    '@type': 'NationalPolicy',
    title: 'Strategy',
    language: { token: 'en', title: 'English' },
    content_version: 2,
  },
  target: null,
  create: {
    '@id': '/fr/policies',
    '@type': 'NationalPolicy',
    translation_of: 'uid-en',
    language: 'fr',
    translated_from_version: 2,
  },
  fields: [
    field('title'),
    field('summary', {
      changed: {
        field: 'summary',
        title: 'summary',
        fieldset: 'default',
        kind: 'text',
        status: 'changed',
        old: 'a',
        new: 'b',
        diff: [
          ['equal', 'How it is '],
          ['delete', 'done'],
          ['insert', 'prevented'],
        ],
      },
    }),
    field('body', {
      kind: 'rich',
      source: { data: '<p>Rich</p>', 'content-type': 'text/html' },
    }),
    field('blocks', {
      kind: 'blocks',
      source: {},
      units: [
        {
          id: 'a.value.1',
          block: 'slate',
          source: 'Read <1>this</1>.',
          target: '',
          codes: [{ id: '1', shown: '<strong>' }],
        },
      ],
    }),
  ],
  own: [field('contact_mailbox', { source: 'a@example.org' })],
  independent: [
    {
      name: 'crime_phenomena',
      title: 'Crime phenomena',
      kind: 'list',
      value: [{ token: 'burglary', title: 'Burglary' }],
    },
  ],
  files: [],
  since_version: null,
  current_version: 2,
  ...change,
});
export const outdated = (change: any = {}) =>
  answer({ target: { ...target, ...change }, create: null, since_version: 1 });
const names = ['title', 'summary', 'body', 'blocks'];
/** As Volto's: what is typed stands in the store. */
export const form = (state: any = {}, action: any = {}) =>
  action.type === 'SET_FORM_DATA' ? { global: action.data } : state;
export const schema = {
  schema: {
    properties: Object.fromEntries(
      names.map((name) => [name, { title: name }]),
    ),
  },
};
export const show = (answers: any, at = PAGE) =>
  renderDesk(<TranslatePage />, at, answers, {
    schema,
    form,
    content: { data: { '@id': ITEM, title: 'Strategy' } },
  });
export const write = (name: string, value: string) =>
  act(() => {
    fireEvent.change(screen.getByRole('textbox', { name }), {
      target: { value },
    });
  });
