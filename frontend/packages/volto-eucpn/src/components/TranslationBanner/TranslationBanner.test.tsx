import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import TranslationBanner from './TranslationBanner';

const translation = {
  status: { token: 'current' },
  method: { token: 'human' },
  official: false,
  credit: 'CdT',
  from_version: 2,
  from_date: '2026-03-01',
  source: {
    '@id': '/en/a',
    title: 'A',
    language: { token: 'en', title: 'English' },
    content_version: 2,
    last_substantive_update: '2026-03-01',
  },
  what_changed: '/en/a#what-changed',
};

const show = (change: object = {}) =>
  renderPage(<TranslationBanner translation={{ ...translation, ...change }} />);
const text = () => screen.getByRole('note').textContent;

describe('TranslationBanner', () => {
  it('is not there for what is no translation', () => {
    renderPage(<TranslationBanner translation={null} />);

    expect(screen.queryByRole('note')).toBeNull();
  });

  it('says by whom and from which version, and that it is up to date', () => {
    show();

    expect(text()).toContain('not official. Translated by: CdT.');
    expect(text()).toContain('version 2 of the original (1 March 2026)');
    expect(text()).toContain('has not changed since');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/en/a']);
    expect(links[0].getAttribute('hreflang')).toBe('en');
  });

  it('says what it is of an earlier version, and leads to what changed', () => {
    show({ status: { token: 'outdated' }, from_version: 1, from_date: null });

    expect(text()).toContain('made from version 1 of the original.');
    expect(text()).toContain('now in version 2 (1 March 2026)');
    expect(
      screen
        .getByRole('link', { name: 'What changed in the original' })
        .getAttribute('href'),
    ).toBe('/en/a#what-changed');
  });

  it.each([
    [{ official: true, credit: null }, 'This is an official translation.'],
    [{ method: { token: 'machine' } }, 'not been checked by a person'],
    [{ method: { token: 'machine-reviewed' } }, 'then checked by a person'],
    [{ credit: null }, 'This is a translation. It is not official.'],
  ])('tells what made it: %o', (change, expected) => {
    show(change);

    expect(text()).toContain(expected);
  });

  it('says no more than is known', () => {
    show({
      status: { token: 'outdated' },
      from_version: null,
      from_date: null,
      source: null,
      what_changed: null,
    });

    expect(text()).toContain('The original has changed since.');
    expect(text()).not.toContain('version');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
