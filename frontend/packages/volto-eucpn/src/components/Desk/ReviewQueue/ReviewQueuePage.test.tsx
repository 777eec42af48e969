import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusal, renderDesk, row, serverHtml } from '../../../testing/desk';
import ReviewQueuePage from './ReviewQueuePage';

const ADDRESS = '/en/@review-queue?b_size=25';
const me = { id: 'me', title: 'Mia Example' };
const other = { id: 'other', title: 'Otto Example' };
const free = row({ assigned_reviewer: null });
const taken = row({
  UID: 'uid-b',
  '@id': '/en/policies/b',
  title: 'Second',
  assigned_reviewer: other,
  is_revision: true,
  revision_of: { '@id': '/en/policies/o', title: 'The public text' },
});
const answer = (change: any = {}) => ({
  '@id': ADDRESS,
  items_total: 2,
  items: [free, taken],
  facets: {
    contributing_member_state: [{ token: 'BE', title: 'Belgium', count: 2 }],
    portal_type: [],
    crime_phenomena: [],
    language: [],
    kind: [{ token: 'revision', title: 'Revision', count: 1 }],
    assigned: [
      { token: 'other', title: 'Otto Example', count: 1 },
      { token: 'nobody', title: 'Nobody', count: 1 },
    ],
  },
  reviewers: [me, other],
  ...change,
});
const todo = {
  'GET /en/@todo?b_size=1': { items_total: 0, new: 0, items: [] },
};
const show = (answers: any, at = '/en/review-queue') =>
  renderDesk(<ReviewQueuePage />, at, { ...todo, ...answers });
const posted = (calls: any[]) =>
  calls
    .filter(({ op }) => op === 'post' || op === 'del')
    .map(({ op, path, data }) => [op, path, data]);

describe('Review queue', () => {
  it('is rendered by the server with ages, kinds and reviewers', async () => {
    const html = await serverHtml(
      <ReviewQueuePage />,
      '/en/review-queue',
      [['review-queue', ADDRESS]],
      { [`GET ${ADDRESS}`]: answer() },
    );
    expect(html).toContain('3 working days');
    expect(html).toContain('Nobody yet');
    expect(html).toContain('href="/en/review-queue?state=scheduled"');
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toContain('The public text');
  });

  it('is kept in the address: filters, sorting and page', async () => {
    const query =
      'state=returned&contributing_member_state=BE&assigned=me' +
      '&sort_on=title&sort_order=descending&b_size=25&b_start=25';
    const { calls } = show(
      { [`GET /en/@review-queue?${query}`]: answer({ items_total: 60 }) },
      '/en/review-queue?state=returned&contributing_member_state=BE' +
        '&assigned=me&sort_on=title&sort_order=descending&page=2&other=x',
    );
    const country = await screen.findByRole('combobox', { name: 'Country' });
    expect((country as HTMLSelectElement).value).toBe('BE');
    expect(calls[0].path).toBe(`/en/@review-queue?${query}`);
    expect(
      screen.getByRole('link', { name: 'Page 3' }).getAttribute('href'),
    ).toContain('page=3');
  });

  it('is taken and given back by the reviewer', async () => {
    let reviewer: any = null;
    const { calls } = show({
      [`GET ${ADDRESS}`]: () =>
        answer({ items: [row({ assigned_reviewer: reviewer })] }),
      'POST /en/policies/a/@assignment': () => {
        reviewer = me;
        return { assigned_reviewer: me };
      },
      'DEL /en/policies/a/@assignment': () => {
        reviewer = null;
        return { assigned_reviewer: null };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: /^I take it/ }));
    expect(
      await screen.findByText('“Burglary strategy” is now with Mia Example.'),
    ).toBeTruthy();
    fireEvent.click(
      await screen.findByRole('button', { name: /^Give it back/ }),
    );
    expect(
      await screen.findByText('“Burglary strategy” is now with nobody.'),
    ).toBeTruthy();
    expect(posted(calls)).toEqual([
      [
        'post',
        '/en/policies/a/@assignment',
        { reviewer: 'me', replace: false },
      ],
      ['del', '/en/policies/a/@assignment', undefined],
    ]);
  });

  it('says that another reviewer was quicker', async () => {
    show({
      [`GET ${ADDRESS}`]: answer({ items: [free] }),
      'POST /en/policies/a/@assignment': refusal(409, 'Otto has taken it.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^I take it/ }));
    expect(await screen.findByText('Otto has taken it.')).toBeTruthy();
  });

  it('does one thing with many items and tells the result of each', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: answer(),
      'POST /en/@bulk': {
        results: [
          { UID: 'uid-a', '@id': '/en/policies/a', title: 'A', status: 200 },
          {
            UID: 'uid-b',
            '@id': '/en/policies/b',
            title: 'Second',
            status: 409,
            message: 'It was changed meanwhile.',
          },
        ],
      },
    });
    fireEvent.click(
      await screen.findByRole('checkbox', {
        name: 'Select all on this page',
      }),
    );
    expect(screen.getByText('2 items selected')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Return for changes' }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Return for changes',
    });
    fireEvent.click(send);
    expect(within(dialog).getByRole('alert').textContent).toContain(
      'at least 10',
    );
    fireEvent.change(within(dialog).getByRole('textbox'), {
      target: { value: 'Add the legal basis.' },
    });
    fireEvent.click(send);
    const result = await screen.findByRole('region', { name: 'Result' });
    expect(result.textContent).toContain('Done for 1 item.');
    expect(result.textContent).toContain('It was changed meanwhile.');
    expect(posted(calls)).toEqual([
      [
        'post',
        '/en/@bulk',
        {
          uids: ['uid-a', 'uid-b'],
          action: 'return',
          comment: 'Add the legal basis.',
        },
      ],
    ]);
    await waitFor(() => expect(document.activeElement).toBe(result));
  });

  it('tells of what is planned when it becomes public', async () => {
    const planned = row({
      assigned_reviewer: null,
      review_state: { token: 'scheduled', title: 'Scheduled' },
      embargo_until: '2035-06-17T07:00:00+00:00',
      actions: [
        { id: 'unschedule', title: 'Take back', '@id': '/en/policies/a/x' },
      ],
    });
    show(
      {
        'GET /en/@review-queue?state=scheduled&b_size=25': answer({
          items: [planned],
          items_total: 1,
        }),
      },
      '/en/review-queue?state=scheduled',
    );
    expect(
      await screen.findByRole('columnheader', { name: 'Becomes public' }),
    ).toBeTruthy();
    expect(screen.getByText(/17 June 2035.*09:00 CEST/)).toBeTruthy();
    expect(screen.queryByText(/working day/)).toBeNull();
    expect(screen.getByRole('link', { name: /^Take back/ })).toBeTruthy();
  });

  it('keeps the result of the last items until it is closed', async () => {
    let items = [free];
    show({
      [`GET ${ADDRESS}`]: () => answer({ items, items_total: items.length }),
      'POST /en/@bulk': () => {
        items = [];
        return {
          results: [
            { UID: 'uid-a', '@id': '/en/policies/a', title: 'A', status: 200 },
          ],
        };
      },
    });
    fireEvent.click(
      await screen.findByRole('checkbox', { name: 'Select all on this page' }),
    );
    fireEvent.click(
      screen.getByRole('button', { name: 'Take away the reviewer' }),
    );
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Take away the reviewer',
      }),
    );
    const result = await screen.findByRole('region', { name: 'Result' });
    expect(result.textContent).toContain('Done for 1 item.');
    expect(screen.getByText(/Everything has been reviewed/)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
    fireEvent.click(within(result).getByRole('button', { name: /^Close/ }));
    expect(screen.queryByRole('region', { name: 'Result' })).toBeNull();
  });

  it('says that everything has been reviewed', async () => {
    show({ [`GET ${ADDRESS}`]: answer({ items: [], items_total: 0 }) });
    expect(
      await screen.findByText(/Everything has been reviewed/),
    ).toBeTruthy();
  });

  it('offers no assignment to who only reads', async () => {
    show({ [`GET ${ADDRESS}`]: answer({ reviewers: [] }) });
    await screen.findByText('Nobody yet');
    expect(screen.queryByRole('button', { name: /^I take it/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Assign/ })).toBeNull();
  });
});
