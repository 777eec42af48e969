import React from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import config from '@plone/volto/registry';
import { refusal, renderDesk, serverHtml } from '../../testing/desk';
import TranslatePage from './TranslatePage';

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

const ITEM = '/en/policies/a';
const FRENCH = '/fr/policies/a';
const ADDRESS = `${ITEM}/@translate?language=fr`;
const PAGE = `${ITEM}/translate?language=fr`;
const field = (name: string, change: any = {}) => ({
  name,
  title: name,
  fieldset: 'default',
  kind: 'text',
  source: `Original ${name}`,
  target: null,
  changed: null,
  ...change,
});
const target = {
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
};
const answer = (change: any = {}) => ({
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
    field('blocks', { kind: 'blocks', source: {} }),
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
const outdated = (change: any = {}) =>
  answer({ target: { ...target, ...change }, create: null, since_version: 1 });
const names = ['title', 'summary', 'body', 'blocks'];
/** As Volto's: what is typed stands in the store. */
const form = (state: any = {}, action: any = {}) =>
  action.type === 'SET_FORM_DATA' ? { global: action.data } : state;
const schema = {
  schema: {
    properties: Object.fromEntries(
      names.map((name) => [name, { title: name }]),
    ),
  },
};
const show = (answers: any, at = PAGE) =>
  renderDesk(<TranslatePage />, at, answers, {
    schema,
    form,
    content: { data: { '@id': ITEM, title: 'Strategy' } },
  });
const write = (name: string, value: string) =>
  act(() => {
    fireEvent.change(screen.getByRole('textbox', { name }), {
      target: { value },
    });
  });

describe('Translate page', () => {
  beforeEach(() => {
    config.settings.nonContentRoutes = ['/translate', '/login'];
    config.settings.publicURL = '';
    localStorage.clear();
  });

  it('is rendered by the server, each text in its language', async () => {
    const html = await serverHtml(
      <TranslatePage />,
      PAGE,
      [['translate', ADDRESS]],
      { [`GET ${ADDRESS}`]: outdated() },
      { schema, form },
    );
    expect(html).toContain('lang="en"');
    expect(html).toContain('<p>Rich</p>');
    expect(html).toContain('<del>done</del><ins>prevented</ins>');
    expect(html).toContain('Burglary');
    expect(html).toContain('One text has changed since.');
  });

  it('creates the translation with what was written', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: answer(),
      'POST /fr/policies': { '@id': FRENCH },
    });
    await screen.findByText('Nothing is saved in this language yet.');
    write('title', 'Stratégie');
    expect(
      screen.getByText('There are changes that are not saved.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The translation was saved.')).toBeTruthy();
    expect(calls.find(({ op }) => op === 'post')?.data).toEqual({
      '@type': 'NationalPolicy',
      translation_of: 'uid-en',
      language: 'fr',
      title: 'Stratégie',
    });
  });

  it('sends only what was changed in a version', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated(),
      [`PATCH ${FRENCH}`]: {},
    });
    await screen.findByRole('button', { name: 'Save' });
    write('summary', 'Résumé');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('The translation was saved.');
    expect(calls.find(({ op }) => op === 'patch')?.data).toEqual({
      summary: 'Résumé',
    });
  });

  it('keeps what was written and says why it was not saved', async () => {
    show({
      [`GET ${ADDRESS}`]: outdated(),
      [`PATCH ${FRENCH}`]: refusal(400, 'Too long.', 'summary'),
    });
    await screen.findByRole('button', { name: 'Save' });
    write('summary', 'Résumé');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Too long.',
    );
    expect(screen.getByDisplayValue('Résumé')).toBeTruthy();
  });

  it('marks as up to date without an edit, once nothing is unsaved', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated(),
      [`POST ${FRENCH}/@mark-current`]: { translated_from_version: 2 },
    });
    const button = await screen.findByRole('button', {
      name: 'Mark as up to date',
    });
    write('summary', 'Résumé');
    fireEvent.click(button);
    expect(calls.some(({ op }) => op === 'post')).toBe(false);
    write('summary', '');
    fireEvent.click(button);
    expect(
      await screen.findByText('The translation counts as up to date.'),
    ).toBeTruthy();
    const marked = calls.find(({ path }) => path === `${FRENCH}/@mark-current`);
    expect(marked?.data).toEqual({ version: 2 });
  });

  it('edits a public version by a revision only', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated({ editable: false, revisable: true }),
      [`POST ${FRENCH}/@workingcopy`]: {},
    });
    const begin = await screen.findByRole('button', {
      name: 'Begin a revision',
    });
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(begin);
    await waitFor(() =>
      expect(calls.map(({ path }) => path)).toContain(`${FRENCH}/@workingcopy`),
    );
  });

  it('begins a field with the original text where one asks for it', async () => {
    show({ [`GET ${ADDRESS}`]: answer() });
    fireEvent.click(
      await screen.findByRole('button', { name: /original text of “title”/ }),
    );
    expect(screen.getByDisplayValue('Original title')).toBeTruthy();
  });

  it('says in which language one writes', async () => {
    show({ [`GET ${ADDRESS}`]: answer() });
    const box = await screen.findByRole('textbox', { name: 'title' });
    expect(box.getAttribute('lang')).toBe('fr');
    expect(
      within(screen.getByRole('region', { name: 'title' }))
        .getByText('Original title')
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('en');
  });

  it('offers the languages where none is chosen', async () => {
    show(
      {
        [`GET ${ITEM}/@translations`]: {
          items: [{ '@id': '/de/a', language: 'de' }],
          addable: ['fr'],
        },
      },
      `${ITEM}/translate`,
    );
    const link = await screen.findByRole('link', { name: 'Français' });
    expect(link.getAttribute('href')).toBe(PAGE);
    expect(screen.getByRole('link', { name: 'Deutsch' })).toBeTruthy();
  });

  it('is not for other countries', async () => {
    show({ [`GET ${ADDRESS}`]: refusal(403, 'Not yours.') });
    expect(await screen.findByText('You may not read this page')).toBeTruthy();
  });
});
