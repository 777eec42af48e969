import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import AddMenu from './AddMenu';

const content = {
  '@id': '/en/a',
  '@type': 'NationalPolicy',
  '@components': { translations: { items: [] } },
};
const types = {
  types: {
    types: [
      { '@id': '/@types/File', addable: true, title: 'File' },
      { '@id': '/@types/Image', addable: false, title: 'Image' },
    ],
  },
};
const backend = vi.hoisted(() => ({ told: null as any }));
vi.mock('react-redux', async (original) => ({
  ...(await original<object>()),
  useDispatch: () => () => backend.told,
}));
const answers = (told: any) => {
  backend.told = told;
};

describe('AddMenu', () => {
  it('offers the types and the languages that the back end offers', async () => {
    answers(Promise.resolve({ addable: ['fr', 'nl'] }));
    renderPage(<AddMenu pathname="/en/a" content={content} />, types);
    await waitFor(() => screen.getByRole('link', { name: 'Français' }));

    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(
      ['File', 'Français', 'Nederlands'],
    );
    expect(
      screen.getByRole('link', { name: 'File' }).getAttribute('href'),
    ).toBe('/en/a/add?type=File');
  });

  it('leads from a contribution to the page on which one translates', async () => {
    answers(Promise.resolve({ addable: ['fr'] }));
    const policy = { ...content, is_source: true };
    renderPage(<AddMenu pathname="/en/a" content={policy} />, types);
    const link = await waitFor(() =>
      screen.getByRole('link', { name: 'Français' }),
    );

    expect(link.getAttribute('href')).toBe('/en/a/translate?language=fr');
  });

  it.each([
    ['nothing', () => Promise.resolve({ addable: [] })],
    ['an error', () => Promise.reject(new Error())],
  ])('offers no language after %s', async (_, told) => {
    answers(told());
    renderPage(<AddMenu pathname="/en/a" content={content} />);

    await waitFor(() => screen.getByText('Nothing can be added here.'));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
