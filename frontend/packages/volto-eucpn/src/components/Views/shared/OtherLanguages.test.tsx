import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import OtherLanguages from './OtherLanguages';

const item = {
  '@id': '/en/a',
  '@type': 'Toolbox',
  title: 'A',
  language: { token: 'en', title: 'English' },
  '@components': {
    translations: {
      items: [
        {
          '@id': '/fr/a',
          language: 'fr',
          translation_status: { token: 'outdated' },
        },
        {
          '@id': '/de/a',
          language: 'de',
          translation_status: { token: 'current' },
        },
      ],
    },
  },
};

describe('OtherLanguages', () => {
  it('names each language in that language', () => {
    renderPage(<OtherLanguages content={item} />);

    const link = screen.getByRole('link', { name: 'Français' });
    expect(link.getAttribute('href')).toBe('/fr/a');
    expect(link.getAttribute('lang')).toBe('fr');
  });

  it('tells of a translation that is behind, not of one that is up to date', () => {
    renderPage(<OtherLanguages content={item} />);

    expect(screen.getAllByText(/earlier version/).length).toBe(1);
    expect(screen.queryByText('Up to date')).toBeNull();
  });

  it('announces languages that are not there yet', () => {
    const translations = {
      ...item['@components'].translations,
      expected: [{ token: 'ro', title: 'Romanian' }],
    };
    renderPage(
      <OtherLanguages content={{ ...item, '@components': { translations } }} />,
    );

    const name = screen.getByText('Română');
    expect(name.getAttribute('lang')).toBe('ro');
    const title = screen.getByRole('heading', { name: 'Translation expected' });
    expect(title.nextElementSibling?.contains(name)).toBe(true);
    expect(screen.queryByRole('link', { name: 'Română' })).toBeNull();
  });

  it('does not call available what is expected', () => {
    const translations = {
      items: [],
      expected: [{ token: 'ro', title: 'Romanian' }],
    };
    renderPage(
      <OtherLanguages content={{ ...item, '@components': { translations } }} />,
    );

    expect(screen.getAllByRole('heading').length).toBe(1);
    expect(screen.queryByText('Also available in')).toBeNull();
  });

  it('is absent where there is no other language', () => {
    const { container } = renderPage(
      <OtherLanguages content={{ ...item, '@components': {} }} />,
    );

    expect(container.textContent).toBe('');
  });
});

describe('documents', () => {
  const file = (token: string) => ({
    '@id': `/en/a/${token}`,
    title: token,
    download: `/en/a/${token}/@@download/file`,
    document_language: { token, title: `In ${token}` },
  });

  it('are told of in languages without a page, each once', () => {
    renderPage(
      <OtherLanguages
        content={{
          ...item,
          '@components': {
            ...item['@components'],
            files: {
              items: [file('ro'), file('ro'), file('en')],
              other_versions: [file('ar'), file('fr')],
            },
          },
        }}
      />,
    );

    const links = screen.getAllByRole('link', { name: /as a document/ });
    expect(links.map((link) => link.textContent)).toEqual([
      'Available as a document in In ro',
      'Available as a document in In ar',
    ]);
    expect(links[0].getAttribute('hreflang')).toBe('ro');
  });
});
