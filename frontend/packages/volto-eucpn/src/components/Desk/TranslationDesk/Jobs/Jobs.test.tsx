import React from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusal, renderDesk, TOKEN } from '../../../../testing/desk';
import TranslationDeskPage from '../TranslationDeskPage';

const ADDRESS = '/en/@translation-desk?b_size=25';
const IMPORT = '/en/@translation-jobs/import';
const french = { token: 'fr', title: 'French' };
const german = { token: 'de', title: 'German' };
const row = (uid: string, title: string, language: any) => ({
  source: {
    '@id': `/en/policies/${uid}`,
    '@type': { token: 'NationalPolicy', title: 'National policy' },
    UID: uid,
    title,
    language: { token: 'en', title: 'English' },
    review_state: { token: 'published', title: 'Published' },
    contributing_member_state: null,
    content_version: 1,
  },
  language,
  status: { token: 'missing', title: 'Missing' },
  target: null,
  since: null,
  text: 3,
  expected: false,
  demand: 0,
  actions: [],
});
const answer = {
  '@id': ADDRESS,
  items_total: 3,
  items: [
    row('a', 'Burglary', french),
    row('a', 'Burglary', german),
    row('b', 'Bicycles', french),
  ],
  languages: [french, german],
  job_languages: [german, french],
  facets: { status: [], language: [] },
};
const todo = {
  'GET /en/@todo?b_size=1': { items_total: 0, new: 0, items: [] },
};
const show = (answers: any = {}) =>
  renderDesk(<TranslationDeskPage />, '/en/translation-desk', {
    [`GET ${ADDRESS}`]: answer,
    ...todo,
    ...answers,
  });

describe('Send to translators', () => {
  const fetched = vi.fn();
  const handed: string[] = [];
  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    URL.createObjectURL = () => 'blob:archive';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(
      function click(this: HTMLAnchorElement) {
        handed.push(`${this.href} ${this.download}`);
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    fetched.mockReset();
    handed.length = 0;
  });

  const open = async () => {
    const view = show();
    for (const name of [/Burglary.*, French/, /Bicycles.*, French/])
      fireEvent.click(await screen.findByRole('checkbox', { name }));
    fireEvent.click(
      screen.getByRole('button', { name: 'Send to translators (XLIFF)' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const download = dialog.getByRole('button', {
      name: 'Download the archive',
    });
    return { ...view, dialog, download };
  };

  it('downloads an archive of the selected texts in the chosen languages', async () => {
    fetched.mockResolvedValue({ ok: true, blob: async () => new Blob(['x']) });
    const { dialog, download } = await open();
    const box = (name: string) =>
      dialog.getByRole('checkbox', { name }) as HTMLInputElement;
    expect(box('French').checked).toBe(true);
    expect(box('German').checked).toBe(false);
    fireEvent.click(box('German'));
    fireEvent.change(dialog.getByRole('combobox'), {
      target: { value: 'xliff-1.2' },
    });
    fireEvent.click(download);

    expect(await screen.findByText(/with 4 files/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(handed).toEqual(['blob:archive translation-jobs.zip']);
    const [address, { method, headers, body }] = fetched.mock.calls[0];
    expect(address).toMatch(/\/en\/@translation-jobs$/);
    expect(method).toBe('POST');
    expect(headers.Authorization).toBe(`Bearer ${TOKEN}`);
    expect(JSON.parse(body)).toEqual({
      uids: ['a', 'b'],
      target_languages: ['fr', 'de'],
      format: 'xliff-1.2',
    });
  });

  it('says which texts are not to be had, and why', async () => {
    fetched.mockResolvedValue({
      ok: false,
      status: 400,
      json: async () => ({
        error: { type: 'X', message: 'Not all of these can be translated.' },
        problems: [{ UID: 'b', language: 'fr', message: 'You may not.' }],
      }),
    });
    const { dialog, download } = await open();
    fireEvent.click(download);
    const alert = await dialog.findByRole('alert');
    expect(alert.textContent).toContain('Not all of these can be translated.');
    expect(alert.textContent).toContain('“Bicycles”, French: You may not.');
    expect(handed).toEqual([]);
  });

  it('asks for a language', async () => {
    const { dialog, download } = await open();
    fireEvent.click(dialog.getByRole('checkbox', { name: 'French' }));
    fireEvent.click(download);
    expect(dialog.getByRole('alert').textContent).toContain('at least one');
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('Take back translations', () => {
  const file = (change: any = {}) => ({
    file: 'en-fr-burglary-a.xlf',
    UID: 'a',
    title: 'Burglary',
    language: 'fr',
    status: 'ok',
    problems: [],
    ...change,
  });
  const stale = file({
    status: 'refused',
    problems: [{ unit: null, message: 'REST', reason: 'translation_changed' }],
  });
  const checking = (...files: any[]) => ({
    [`POST ${IMPORT}?check=1`]: { written: false, files },
  });
  const archive = new File(['x'], 'jobs.zip');
  const result = (name: string) => screen.findByRole('region', { name });
  const imports = () => screen.queryByRole('button', { name: /^Import / });

  const check = async (answers: any) => {
    const view = show(answers);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Take back translations' }),
    );
    const input = screen.getByLabelText(/^Archive/);
    expect(document.activeElement).toBe(input);
    fireEvent.change(input, { target: { files: [archive] } });
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    return view;
  };
  const sent = (calls: any[]) =>
    calls.filter(({ op }) => op === 'post').map(({ path }) => path);

  it('checks first, then imports and leads to the draft', async () => {
    const { calls } = await check({
      ...checking(file()),
      [`POST ${IMPORT}`]: {
        written: true,
        files: [file({ '@id': '/fr/policies/a' })],
      },
    });
    const checked = await result('Result of the check');
    expect(document.activeElement).toBe(checked);
    expect(checked.textContent).toContain('1 translation is without problems.');
    expect(sent(calls)).toEqual([`${IMPORT}?check=1`]);
    expect(calls.find(({ op }) => op === 'post')?.data.get('file').name).toBe(
      'jobs.zip',
    );

    fireEvent.click(imports()!);
    const imported = await result('Imported as drafts');
    const draft = within(imported).getByRole('link', {
      name: /^Open the draft.*Burglary/,
    });
    expect(draft.getAttribute('href')).toBe('/fr/policies/a');
    expect(sent(calls)).toEqual([`${IMPORT}?check=1`, IMPORT]);
    expect(imports()).toBeNull();
    await waitFor(() =>
      expect(calls.filter(({ path }) => path === ADDRESS)).toHaveLength(2),
    );
  });

  it('names the problems of each, and imports nothing then', async () => {
    await check(
      checking(
        file(),
        file({
          file: 'b.xlf',
          UID: 'x',
          title: null,
          language: 'xx',
          status: 'refused',
          problems: [
            { unit: null, message: 'Not known.', reason: 'item_unknown' },
            { unit: 'summary.3', message: 'Code 1 is missing.' },
          ],
        }),
      ),
    );
    const { textContent } = await result('Result of the check');
    expect(textContent).toContain('1 translation has problems.');
    expect(textContent).toContain('Unknown item');
    expect(textContent).toContain('Not known.');
    expect(textContent).toContain('summary.3 Code 1 is missing.');
    expect(imports()).toBeNull();
  });

  it('overwrites the work of others only after an explicit choice', async () => {
    const { calls } = await check({
      ...checking(stale),
      [`POST ${IMPORT}?replace=1`]: { written: true, files: [file()] },
    });
    const checked = await result('Result of the check');
    expect(checked.textContent).toContain('somebody has worked on');
    expect(checked.textContent).not.toContain('REST');
    expect(checked.textContent).not.toContain('problems');
    expect(imports()!.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(imports()!);
    expect(sent(calls)).toEqual([`${IMPORT}?check=1`]);

    fireEvent.click(
      within(checked).getByRole('checkbox', { name: /^Overwrite/ }),
    );
    fireEvent.click(imports()!);
    await result('Imported as drafts');
    expect(sent(calls)).toEqual([`${IMPORT}?check=1`, `${IMPORT}?replace=1`]);
  });

  it('says that nothing was imported where something came between', async () => {
    const between = refusal(400, 'Nothing was imported.');
    Object.assign(between.refused.response.body, {
      files: [stale],
      written: false,
    });
    await check({ ...checking(file()), [`POST ${IMPORT}`]: between });
    await result('Result of the check');
    fireEvent.click(imports()!);
    const refused = await result('Nothing was imported');
    expect(refused.textContent).toContain('somebody has worked on');
    expect(imports()).toBeNull();
  });

  it('says why a file cannot be read, and forgets it with another', async () => {
    await check({
      [`POST ${IMPORT}?check=1`]: refusal(400, 'It is damaged.', 'file'),
    });
    expect(await screen.findByText('It is damaged.')).toBeTruthy();
    const input = screen.getByLabelText(/^Archive/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(input, { target: { files: [archive] } });
    expect(screen.queryByText('It is damaged.')).toBeNull();
  });

  it('asks for a file, and gives the focus back when it is closed', async () => {
    show();
    const button = await screen.findByRole('button', {
      name: 'Take back translations',
    });
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(screen.getByText('Choose a file.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(button);
  });
});
