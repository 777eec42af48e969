import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusal, renderDesk, row, serverHtml } from '../../../testing/desk';
import TodoPage from './TodoPage';
import { latest } from './useSeen';

const ADDRESS = '/en/@todo?b_size=25';
const item = (change: any = {}) => ({
  kind: 'returned',
  title: '“Burglary strategy” came back: changes are requested.',
  since: '2026-11-20T10:00:00+00:00',
  new: false,
  item: row({ reason: 'Add the legal basis.' }),
  ...change,
});
const answer = (items: any[], fresh = 0) => ({
  items_total: items.length,
  new: fresh,
  items,
});

describe('To do', () => {
  it('is rendered by the server', async () => {
    const html = await serverHtml(
      <TodoPage />,
      '/en/to-do',
      [['to-do', ADDRESS]],
      { [`GET ${ADDRESS}`]: answer([item({ new: true })], 1) },
    );
    expect(html).toContain('came back: changes are requested');
    expect(html).toContain('20 November 2026');
    expect(html).toContain('href="/en/notification-preferences"');
  });

  it('marks what is new, and tells that it was seen', async () => {
    const { calls } = renderDesk(<TodoPage />, '/en/to-do', {
      [`GET ${ADDRESS}`]: answer(
        [
          item({ new: true }),
          item({
            kind: 'submitted',
            title: 'Older',
            since: '2026-11-21T01:00:00+02:00',
          }),
        ],
        1,
      ),
      'POST /en/@todo': { items_total: 2, new: 0, items: [] },
      'GET /en/@todo?b_size=1': answer([], 0),
    });
    expect((await screen.findAllByText('New')).length).toBe(1);
    await waitFor(() =>
      expect(calls.filter(({ op }) => op === 'post').length).toBe(1),
    );
    const { seen } = calls.find(({ op }) => op === 'post')!.data;
    expect(Date.now() - Date.parse(seen)).toBeLessThan(60000);
    await waitFor(() =>
      expect(calls.map(({ path }) => path)).toContain('/en/@todo?b_size=1'),
    );
    // Until the next visit.
    expect(screen.getByText('New')).toBeTruthy();
  });

  it('falls back on the back end’s clock when its own is ahead', async () => {
    const { calls } = renderDesk(<TodoPage />, '/en/to-do', {
      [`GET ${ADDRESS}`]: answer([item({ new: true })], 1),
      'POST /en/@todo': ({ seen }: any) =>
        seen === item().since ? {} : refusal(400, 'That lies ahead.'),
    });
    await waitFor(() =>
      expect(calls.filter(({ op }) => op === 'post').pop()?.data).toEqual({
        seen: item().since,
      }),
    );
  });

  it('tells nothing when nothing is new', async () => {
    const { calls } = renderDesk(<TodoPage />, '/en/to-do', {
      [`GET ${ADDRESS}`]: answer([item()]),
    });
    await screen.findByText(/changes are requested/);
    expect(calls.filter(({ op }) => op === 'post')).toEqual([]);
  });

  it('lets what merely tells be ticked off, and nothing else', async () => {
    let items = [item(), item({ kind: 'approved', title: 'Told', news: true })];
    const { calls } = renderDesk(<TodoPage />, '/en/to-do', {
      [`GET ${ADDRESS}`]: () => answer(items),
      'POST /en/@todo': () => {
        items = [item()];
        return {};
      },
      'GET /en/@todo?b_size=1': answer([], 0),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Tick off/ }));
    expect(
      await screen.findByText('“Burglary strategy” is ticked off.'),
    ).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Told')).toBeNull());
    expect(calls.find(({ op }) => op === 'post')?.data).toEqual({
      ticked: 'uid-a',
    });
    expect(screen.queryByRole('button', { name: /^Tick off/ })).toBeNull();
  });

  it('says that there is nothing to do', async () => {
    renderDesk(<TodoPage />, '/en/to-do', { [`GET ${ADDRESS}`]: answer([]) });
    expect(await screen.findByText(/There is nothing to do/)).toBeTruthy();
  });
});

describe('latest', () => {
  it('compares moments, not texts', () => {
    const at = (since: string) => item({ since });
    expect(
      latest([
        at('2026-11-20T23:30:00+00:00'),
        at('2026-11-21T00:00:00+02:00'),
      ]),
    ).toBe('2026-11-20T23:30:00+00:00');
    expect(latest([])).toBeUndefined();
  });
});
