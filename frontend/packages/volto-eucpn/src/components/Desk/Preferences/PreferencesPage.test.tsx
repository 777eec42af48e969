import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen } from '@testing-library/react';
import { refusal, renderDesk } from '../../../testing/desk';
import PreferencesPage from './PreferencesPage';

const ADDRESS = '/en/@notification-preferences';
const answer = {
  kinds: [
    {
      id: 'returned',
      title: 'A text came back',
      mode: 'now',
      modes: ['now', 'daily', 'off'],
    },
    {
      id: 'approved',
      title: 'A text was approved',
      mode: 'daily',
      modes: ['now', 'daily', 'off'],
    },
  ],
  language: 'fr',
};
const show = (change: any) =>
  renderDesk(<PreferencesPage />, '/en/notification-preferences', {
    [`GET ${ADDRESS}`]: answer,
    'GET /en/@todo?b_size=1': { items_total: 0, new: 0, items: [] },
    ...change,
  });

describe('Notification preferences', () => {
  it('are saved together', async () => {
    const { calls } = show({ [`PATCH ${ADDRESS}`]: answer });
    const field = await screen.findByRole('combobox', {
      name: 'A text came back',
    });
    expect((field as HTMLSelectElement).value).toBe('now');
    fireEvent.change(field, { target: { value: 'off' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Your choice was saved.')).toBeTruthy();
    expect(calls.find(({ op }) => op === 'patch')?.data).toEqual({
      kinds: [
        { id: 'returned', mode: 'off' },
        { id: 'approved', mode: 'daily' },
      ],
    });
  });

  it('send the language when it was changed', async () => {
    const { calls } = show({ [`PATCH ${ADDRESS}`]: answer });
    fireEvent.change(
      await screen.findByRole('combobox', { name: 'Language of the mails' }),
      { target: { value: 'mt' } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Your choice was saved.');
    expect(calls.find(({ op }) => op === 'patch')?.data.language).toBe('mt');
  });

  it('say why they were not saved, and keep what was chosen', async () => {
    show({ [`PATCH ${ADDRESS}`]: refusal(400, 'There is no such mode.') });
    const field = await screen.findByRole('combobox', {
      name: 'A text came back',
    });
    fireEvent.change(field, { target: { value: 'off' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('There is no such mode.')).toBeTruthy();
    expect((field as HTMLSelectElement).value).toBe('off');
  });
});
