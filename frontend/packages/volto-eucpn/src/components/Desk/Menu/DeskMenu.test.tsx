import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { offered, renderDesk } from '../../../testing/desk';
import DeskMenu from './DeskMenu';

const links = () =>
  screen
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'));

describe('DeskMenu', () => {
  it('offers the pages that the back end offers, and to sign out', async () => {
    renderDesk(
      <DeskMenu />,
      '/fr',
      { 'GET /fr/@todo?b_size=1': { items_total: 3, new: 1, items: [] } },
      { actions: offered('to_do', 'secretariat_settings', 'plone_setup') },
    );
    expect(links()).toEqual([
      '/fr/to-do',
      '/controlpanel/secretariat',
      '/fr/logout',
    ]);
    const counts = await screen.findAllByText(/3 things to do, 1 new/);
    expect(counts.length).toBe(2);
  });

  it('asks for no count where there is no such page', () => {
    const { calls } = renderDesk(<DeskMenu />, '/en', {});
    expect(links()).toEqual(['/en/logout']);
    expect(calls).toEqual([]);
  });

  it('stays silent when the count cannot be had', async () => {
    const { calls } = renderDesk(
      <DeskMenu />,
      '/en',
      {},
      { actions: offered('to_do') },
    );
    expect(calls.length).toBe(1);
    expect(screen.queryByText(/thing/)).toBeNull();
  });
});
