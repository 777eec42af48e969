import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Notices from './Notices';

const item = {
  '@id': '/fr/a',
  '@type': 'Toolbox',
  title: 'A',
  is_source: false,
  source_language: { token: 'en', title: 'English' },
  translation_status: { token: 'current' },
  translation_method: { token: 'human' },
  '@components': {
    translations: { items: [{ '@id': '/en/a', language: 'en' }] },
  },
};

const show = (change: object) =>
  renderPage(<Notices content={{ ...item, ...change }} />);

describe('Notices', () => {
  it('says nothing of a translation that is up to date', () => {
    show({});

    expect(screen.queryByRole('note')).toBeNull();
  });

  it('tells of which version an outdated translation is, and links to the original', () => {
    show({
      translation_status: { token: 'outdated' },
      translated_from_version: 2,
    });

    expect(screen.getByRole('note').textContent).toContain('its version 2');
    const link = screen.getByRole('link', {
      name: 'Read the original (English)',
    });
    expect(link.getAttribute('href')).toBe('/en/a');
    expect(link.getAttribute('hreflang')).toBe('en');
  });

  it('links to the original once only', () => {
    show({
      translation_status: { token: 'outdated' },
      translation_method: { token: 'machine' },
    });

    expect(screen.getAllByRole('note').length).toBe(2);
    expect(screen.getAllByRole('link').length).toBe(1);
  });

  it('says that a page is archived rather than that it is overdue', () => {
    show({ review_state: 'archived', review_due: '2020-01-01' });

    expect(screen.getByRole('note').textContent).toContain('archived');
  });

  it('says by when a page should have been reviewed', () => {
    show({ review_due: '2020-01-31' });

    expect(screen.getByRole('note').textContent).toContain('31 January 2020');
  });
});
