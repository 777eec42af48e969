import React from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import config from '@plone/volto/registry';
import { refusal, renderDesk, serverHtml } from '../../testing/desk';
import ReviewPage from './ReviewPage';

vi.mock('react-toastify', () => ({ toast: { success: () => null } }));

const ITEM = '/en/policies/a';
const ADDRESS = `${ITEM}/@review`;
const field = (change: any) => ({
  field: 'summary',
  title: 'Summary',
  fieldset: 'default',
  kind: 'text',
  status: 'changed',
  old: 'one',
  new: 'two',
  ...change,
});
const review = (change: any = {}) => ({
  '@id': ADDRESS,
  item: {
    '@id': ITEM,
    title: 'Strategie',
    '@type': { token: 'NationalPolicy', title: 'National policy' },
    language: { token: 'de', title: 'German' },
    contributing_member_state: { token: 'BE', title: 'Belgium' },
    review_state: { token: 'pending', title: 'Awaiting review' },
    revision_of: { '@id': '/en/policies/o', title: 'Strategie' },
  },
  against: 'public',
  seen: 'token-1',
  stale: null,
  fields: [
    field({
      diff: [
        ['equal', 'How it is '],
        ['delete', 'done'],
        ['insert', 'prevented'],
      ],
    }),
    field({
      field: 'body',
      title: 'Text',
      kind: 'rich',
      diff: '<p>Old <ins>new</ins></p>',
    }),
    field({
      field: 'bodies',
      title: 'Bodies',
      kind: 'rows',
      status: 'conflict',
      diff: {
        added: [{ name: 'Police', since: 2020 }],
        removed: [{ name: 'Fire brigade' }],
        changed: [[{ name: 'A' }, { name: 'B' }]],
      },
    }),
    field({ field: 'budget', title: 'Budget', kind: 'value', old: null }),
    field({
      field: 'day',
      title: 'Day',
      kind: 'value',
      old: '2027-11-25',
      new: '2027-06-17T07:00:00+00:00',
    }),
    field({ field: 'same', title: 'Same', status: 'unchanged' }),
  ],
  files: [
    {
      title: 'Plan',
      filename: 'plan.pdf',
      size: 2048,
      checksum: 'sha256:0123456789abcdef',
      status: 'changed',
      old: { title: 'Plan', filename: 'old.pdf', size: 1024, checksum: 'x' },
    },
  ],
  history: [
    { action: null, review_state: 'draft', time: '2026-11-20T10:00:00Z' },
    {
      action: 'submit',
      actor: 'editor-be',
      comments: 'Newer figures.',
      review_state: 'pending',
      time: '2026-11-21T10:00:00Z',
    },
  ],
  submission_note: null,
  completeness: [
    { field: 'body', title: 'Text', fieldset: 'default', stage: 'publish' },
  ],
  checklist: [{ id: 'rights', title: 'Rights are cleared.', checked: false }],
  remarks: [],
  transitions: [
    { '@id': '', id: 'approve', title: 'Approve' },
    { '@id': '', id: 'return', title: 'Return', comment: 'required' },
  ],
  last_submission: null,
  ...change,
});
const remark = {
  id: 'r1',
  field: 'summary',
  field_title: 'Summary',
  text: 'Too short.',
  by: { id: 'me', title: 'Mia', side: 'secretariat' },
  at: '2026-11-22T10:00:00Z',
  status: 'open',
  round: 1,
  answers: [],
};
const content = {
  content: {
    data: {
      '@id': ITEM,
      '@type': 'NationalPolicy',
      title: 'Strategie',
      working_copy_of: { '@id': '/en/policies/o' },
      change_summary: 'New figures.',
    },
  },
};
const show = (answers: any, at = `${ITEM}/review`) =>
  renderDesk(<ReviewPage />, at, answers, content);

describe('Review page', () => {
  beforeEach(() => {
    config.settings.nonContentRoutes = ['/review', '/login'];
    config.settings.publicURL = '';
  });

  it('is rendered by the server: words, rich text, rows and files', async () => {
    const html = await serverHtml(
      <ReviewPage />,
      `${ITEM}/review`,
      [['review', ADDRESS]],
      { [`GET ${ADDRESS}`]: review() },
      content,
    );
    expect(html).toContain('<del>done</del><ins>prevented</ins>');
    expect(html).toContain('<p>Old <ins>new</ins></p>');
    expect(html).toContain('Changed on both sides');
    expect(html).toContain('Police · 2020');
    expect(html).toContain('Checksum 0123456789ab');
    expect(html).toContain('1 field is unchanged');
    expect(html).toContain('Newer figures.');
    expect(html).toContain('25 November 2027');
    expect(html).toMatch(/17 June 2027.{1,4}09:00 CEST/);
    expect(html).toContain('lang="de"');
    expect(html).toContain('href="#review-body"');
  });

  it('approves what it shows, as minor or not, with what changed', async () => {
    const { calls, where } = show({
      [`GET ${ADDRESS}`]: review(),
      [`POST ${ITEM}/@workflow/approve`]: { '@id': '/en/policies/o' },
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Approve and publish' }),
    );
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('checkbox'));
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Approve and publish' }),
    );
    await waitFor(() => expect(where.pathname).toBe('/en/policies/o'));
    expect(calls.find(({ op }) => op === 'post')?.data).toEqual({
      comment: '',
      minor: true,
      change_summary: 'New figures.',
      seen: 'token-1',
    });
  });

  it('asks nothing of a revision that has become part of its original', async () => {
    const { calls, where, store } = renderDesk(
      <ReviewPage />,
      `${ITEM}/review`,
      {
        [`GET ${ADDRESS}`]: review(),
        [`POST ${ITEM}/@workflow/approve`]: { '@id': '/en/policies/o' },
      },
      {
        content: (state = content.content, action: any) =>
          action.type === 'RESET_CONTENT' ? { data: null } : state,
      },
    );
    fireEvent.click(
      await screen.findByRole('button', { name: 'Approve and publish' }),
    );
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Approve and publish',
      }),
    );
    await waitFor(() => expect(where.pathname).toBe('/en/policies/o'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const after = calls.slice(calls.findIndex(({ op }) => op === 'post') + 1);
    expect(after.filter(({ path }) => path.startsWith(ITEM))).toEqual([]);
    // The page of the original does not begin with the revision.
    expect((store.getState() as any).content.data).toBeNull();
  });

  it('keeps the dialog with the reason when the text has changed', async () => {
    show({
      [`GET ${ADDRESS}`]: review(),
      [`POST ${ITEM}/@workflow/approve`]: refusal(
        409,
        'The text was changed since you looked at it.',
        'seen',
      ),
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Approve and publish' }),
    );
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Approve and publish' }),
    );
    expect((await within(dialog).findByRole('alert')).textContent).toContain(
      'changed since you looked',
    );
  });

  it('keeps a remark at its field, and an answer with it', async () => {
    show({
      [`GET ${ADDRESS}`]: review(),
      [`POST ${ITEM}/@remarks`]: remark,
      [`PATCH ${ITEM}/@remarks/r1`]: { ...remark, status: 'resolved' },
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Remark on “Summary”' }),
    );
    fireEvent.change(screen.getByRole('textbox', { name: 'Remark' }), {
      target: { value: 'Too short.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this remark' }));
    const place = screen.getByRole('region', { name: /Summary/ });
    await within(place).findByText('Too short.');
    fireEvent.click(
      within(place).getByRole('button', { name: 'Mark as dealt with' }),
    );
    expect(await within(place).findByText('Dealt with')).toBeTruthy();
  });

  it('keeps each tick of the checklist, or takes it back', async () => {
    let fails = false;
    show({
      [`GET ${ADDRESS}`]: review(),
      [`PATCH ${ADDRESS}`]: () =>
        fails ? refusal(403, 'Only reviewers tick.') : {},
    });
    const box = (await screen.findByRole('checkbox', {
      name: 'Rights are cleared.',
    })) as HTMLInputElement;
    fireEvent.click(box);
    expect(await screen.findByText('The checklist was saved.')).toBeTruthy();
    fails = true;
    fireEvent.click(box);
    expect(await screen.findByText(/Only reviewers tick/)).toBeTruthy();
    expect(box.checked).toBe(true);
  });

  it('says that the public text was changed meanwhile', async () => {
    show({
      [`GET ${ADDRESS}`]: review({
        stale: { changed_since_begun: true, fields: ['bodies'] },
      }),
    });
    expect(
      await screen.findByText(/changed after this revision was begun/),
    ).toBeTruthy();
  });

  it('is for decisions: what was returned is not handed in again here', async () => {
    let back = false;
    show({
      [`GET ${ADDRESS}`]: () =>
        back
          ? review({
              transitions: [{ '@id': '', id: 'submit', title: 'Submit' }],
            })
          : review(),
      [`POST ${ITEM}/@workflow/return`]: () => {
        back = true;
        return { '@id': ITEM };
      },
      [`GET ${ITEM}`]: {},
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Return for changes' }),
    );
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByRole('textbox'), {
      target: { value: 'Add the legal basis.' },
    });
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Return for changes' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('Approve and publish')).toBeNull();
    expect(screen.getByText('Returned for changes.')).toBeTruthy();
    expect(screen.queryByText('Submit for review')).toBeNull();
  });

  it('says that the original is no longer published', async () => {
    const notice = 'The original of this revision is no longer published.';
    show({ [`GET ${ADDRESS}`]: review({ notice }) });
    expect(await screen.findByText(notice)).toBeTruthy();
  });

  it('asks for another comparison by its address', async () => {
    const { calls } = show(
      {
        [`GET ${ADDRESS}?against=submitted`]: review({ against: 'submitted' }),
      },
      `${ITEM}/review?against=submitted`,
    );
    expect(
      await screen.findByText(/what was submitted the time before/),
    ).toBeTruthy();
    expect(calls[0].path).toBe(`${ADDRESS}?against=submitted`);
  });

  it('offers what is public for comparison only where something is', async () => {
    const answer = review({ against: 'submitted' });
    const first = { ...answer, item: { ...answer.item, revision_of: null } };
    const { unmount } = show({ [`GET ${ADDRESS}`]: answer });
    expect(
      await screen.findByRole('link', { name: 'Compare with what is public' }),
    ).toBeTruthy();
    unmount();

    show({ [`GET ${ADDRESS}`]: first });
    expect(
      await screen.findByText(/what was submitted the time before/),
    ).toBeTruthy();
    expect(screen.queryByText('Compare with what is public')).toBeNull();
  });

  it('says that a text which was decided on is compared with its last submission', async () => {
    const answer = review({ against: 'submitted' });
    show({
      [`GET ${ADDRESS}`]: {
        ...answer,
        item: {
          ...answer.item,
          review_state: { token: 'returned', title: 'Returned' },
        },
      },
    });
    expect(await screen.findByText(/what was last submitted/)).toBeTruthy();
  });

  it('asks for the item where one comes from the queue, and decides after that', async () => {
    const { calls } = renderDesk(<ReviewPage />, `${ITEM}/review`, {
      [`GET ${ADDRESS}`]: review(),
    });
    expect(
      await screen.findByRole('heading', { name: 'What is different' }),
    ).toBeTruthy();
    expect(
      calls.map(({ op, path }) => `${op} ${path.split('?')[0]}`),
    ).toContain(`get ${ITEM}`);
    expect(screen.queryByText('Approve and publish')).toBeNull();
  });

  it('is not for other countries', async () => {
    show({ [`GET ${ADDRESS}`]: refusal(403, 'Not yours.') });
    expect(await screen.findByText('You may not read this page')).toBeTruthy();
  });
});
