import React from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import config from '@plone/volto/registry';
import { refusal, renderDesk, serverHtml } from '../../testing/desk';
import { MemoryStorage } from '../../testing/storage';
import {
  ADDRESS,
  answer,
  form,
  FRENCH,
  ITEM,
  outdated,
  PAGE,
  schema,
  show,
  target,
  write,
} from '../../testing/translate';
import TranslatePage from './TranslatePage';

describe('Translate page', () => {
  beforeEach(() => {
    config.settings.nonContentRoutes = ['/translate', '/login'];
    config.settings.publicURL = '';
    localStorage.clear();
  });
  afterEach(() => vi.unstubAllGlobals());

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
      translated_from_version: 2,
      title: 'Stratégie',
    });
  });

  it('has the back end make a page of the texts of its blocks', async () => {
    const page = { blocks: { a: { '@type': 'slate' } }, blocks_layout: {} };
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated(),
      [`POST ${ADDRESS}`]: page,
      [`PATCH ${FRENCH}`]: {},
    });
    await screen.findByText('Read <1>this</1>.');
    write('Text 1', 'Lisez <1>ceci</1>.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The translation was saved.')).toBeTruthy();
    expect(
      calls.find(({ op, path }) => op === 'post' && path === ADDRESS)?.data,
    ).toEqual({
      texts: { 'a.value.1': 'Lisez <1>ceci</1>.' },
    });
    expect(
      calls.find(({ op, path }) => op === 'patch' && path === FRENCH)?.data,
    ).toEqual(page);
  });

  it('names the text of a block whose codes are not right', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated(),
      [`POST ${ADDRESS}`]: refusal(400, 'The code 1 is missing.', 'a.value.1'),
    });
    await screen.findByText('Read <1>this</1>.');
    write('Text 1', 'Lisez ceci.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      (await screen.findAllByText(/The code 1 is missing/)).length,
    ).toBeGreaterThan(0);
    expect(
      calls.some(({ op, path }) => op === 'patch' && path === FRENCH),
    ).toBe(false);
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

  it('calls a revision by what it says, not by what is public', async () => {
    const status = { token: 'outdated', title: 'Outdated' };
    const of = (translated_from_version: number) =>
      answer({
        target: {
          ...target,
          editable: false,
          is_revision: true,
          translated_from_version,
          translation_status: status,
        },
      });
    const { unmount } = renderDesk(<TranslatePage />, PAGE, {
      [`GET ${ADDRESS}`]: of(2),
    });
    await screen.findAllByText('Nothing in the translation.');
    expect(screen.queryByText('Nothing in the original.')).toBeNull();
    expect(screen.queryByText(/earlier version/)).toBeNull();
    unmount();
    renderDesk(<TranslatePage />, PAGE, { [`GET ${ADDRESS}`]: of(1) });
    expect((await screen.findAllByText(/earlier version/)).length).toBe(1);
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
    expect(calls.map(({ path }) => path)).not.toContain(
      `${FRENCH}/@mark-current`,
    );
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

  it('keeps what is typed in the browser and offers it, of files too', async () => {
    vi.stubGlobal('localStorage', new MemoryStorage());
    const file = { '@id': `${FRENCH}/plan`, title: 'Projet', description: '' };
    const files = [{ ...file, UID: 'u', title: 'Plan', target: file }];
    const answers = { [`GET ${ADDRESS}`]: { ...outdated(), files } };
    const { unmount } = show(answers);
    await screen.findByRole('button', { name: 'Save' });
    write('Title of the file', 'Projet de loi');
    unmount();
    show(answers);

    expect(
      await screen.findByText(/Fields: Title of the file \(Plan\)\./),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Restore/ }));
    expect(screen.getByDisplayValue('Projet de loi')).toBeTruthy();
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

  it('says what is wrong with a language, and offers others', async () => {
    const translations = { items: [], addable: ['fr'] };
    const answers = { [`GET ${ITEM}/@translations`]: translations };
    const { calls, unmount } = show(answers, `${ITEM}/translate?language=xx`);
    expect(screen.getByRole('alert').textContent).toBe(
      '“xx” is not a language of this site.',
    );
    expect(await screen.findByRole('link', { name: 'Français' })).toBeTruthy();
    expect(calls.some(({ path }) => path.includes('@translate?'))).toBe(false);
    unmount();

    show({
      ...answers,
      [`GET ${ADDRESS}`]: refusal(400, 'It is in this one.'),
    });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'It is in this one.',
    );
    expect(await screen.findByRole('link', { name: 'Français' })).toBeTruthy();
  });

  it('says that nothing is saved yet where the translation is', async () => {
    show({ [`GET ${ADDRESS}`]: answer() });
    const none = await screen.findByText(/Nothing is saved in this language/);
    expect(
      within(none.parentElement!).getByRole('heading', { name: 'Translation' }),
    ).toBeTruthy();
  });

  it('links what is missing to the fields of the page', async () => {
    const missing = ['title', 'country'].map((name) => ({
      field: name,
      title: `The ${name}`,
      fieldset: 'default',
      stage: 'submit',
    }));
    const submit = { '@id': '', id: 'submit', title: 'S', missing };
    const workflow = { transitions: [submit], state: target.workflow.state };
    show({ [`GET ${ADDRESS}`]: outdated({ workflow }) });
    const link = await screen.findByRole('link', { name: 'The title' });
    expect(link.getAttribute('href')).toBe('#field-title');
    expect(screen.queryByRole('link', { name: 'The country' })).toBeNull();
    expect(screen.getByText(/have to be filled first/).textContent).toBe(
      'These fields have to be filled first: The title, The country.',
    );
  });

  it('is not for other countries', async () => {
    show({ [`GET ${ADDRESS}`]: refusal(403, 'Not yours.') });
    expect(await screen.findByText('You may not read this page')).toBeTruthy();
  });
});
