import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusal, renderDesk, serverHtml } from '../../../testing/desk';
import AuditPage from './AuditPage';
import { exportAddress, shown } from './request';

const ADDRESS = '/en/@audit?b_size=50';
const answer = (change: any = {}) => ({
  items_total: 2,
  items: [
    {
      time: '2026-11-20T10:00:00+00:00',
      request: 'r-1',
      who: 'reviewer-1',
      what: 'workflow.approve',
      item: 'uid-a',
      path: '/en/policies/a',
      type: 'NationalPolicy',
      from: 'pending',
      to: 'published',
    },
    { time: '2026-11-20T09:00:00+00:00', who: null, what: 'sign-in.failed' },
  ],
  ...change,
});

describe('Audit trail', () => {
  it('is rendered by the server with links to download it', async () => {
    const html = await serverHtml(
      <AuditPage />,
      '/en/audit-trail',
      [['audit-trail', ADDRESS]],
      { [`GET ${ADDRESS}`]: answer() },
    );
    expect(html).toContain('workflow.approve');
    expect(html).toContain('Nobody signed in');
    expect(html).toContain('href="/en/audit-trail/export?format=csv"');
  });

  it('is narrowed by account, item and days, in the address', async () => {
    const { where, calls } = renderDesk(<AuditPage />, '/en/audit-trail', {
      [`GET ${ADDRESS}`]: answer(),
      'GET /en/@audit?who=reviewer-1&from=2026-11-01&b_size=50': answer({
        items: [],
        items_total: 0,
      }),
    });
    fireEvent.change(await screen.findByLabelText('Account'), {
      target: { value: ' reviewer-1 ' },
    });
    fireEvent.change(screen.getByLabelText('From'), {
      target: { value: '2026-11-01' },
    });
    fireEvent.submit(screen.getByRole('search'));
    expect(
      await screen.findByText(/Nothing matches these filters/),
    ).toBeTruthy();
    expect(where.search).toBe('?who=reviewer-1&from=2026-11-01');
    expect(calls.length).toBe(2);
  });

  it('is for administrators', async () => {
    renderDesk(<AuditPage />, '/en/audit-trail', {
      [`GET ${ADDRESS}`]: refusal(403, 'Only for administrators.'),
    });
    await waitFor(() =>
      expect(screen.getByText('You may not read this page')).toBeTruthy(),
    );
  });
});

describe('exportAddress', () => {
  it('keeps the filters and drops the page', () => {
    expect(exportAddress('fr', '?who=a%20b&page=3&x=1', 'jsonl')).toBe(
      '/fr/audit-trail/export?format=jsonl&who=a+b',
    );
  });
});

describe('shown', () => {
  it('writes lists and members out', () => {
    expect(shown(['a', { b: 1, c: null }])).toBe('a, b: 1, c: ');
    expect(shown(null)).toBe('');
  });
});
