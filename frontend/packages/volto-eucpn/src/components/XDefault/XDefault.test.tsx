import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '@testing-library/react';
import XDefault from './XDefault';

// What Helmet is given: it is Helmet that puts it into the head.
vi.mock('@plone/volto/helpers/Helmet/Helmet', () => ({
  default: ({ children }: { children: React.ReactNode }) => <>{children}</>,
}));

const item = (language: string, status: string) => ({
  '@id': `/${language}/a`,
  language,
  translation_status: { token: status, title: '' },
});

const links = (own: any, items: any[]) => {
  const { container } = render(
    <XDefault
      content={{
        ...own,
        language: { token: own.language, title: '' },
        '@components': { translations: { items } },
      }}
    />,
  );
  return Array.from(container.querySelectorAll('link')).map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, ''),
  ]);
};

describe('XDefault', () => {
  it('writes the English page beside x-default, which has the same address', () => {
    expect(
      links(item('fr', 'current'), [
        item('en', 'source'),
        item('de', 'current'),
      ]),
    ).toEqual([
      ['x-default', '/en/a'],
      ['en', '/en/a'],
    ]);
  });

  it('is the original where there is no English page, on every version', () => {
    const [fi, fr] = [item('fi', 'source'), item('fr', 'current')];
    const expected = [
      ['x-default', '/fi/a'],
      ['fi', '/fi/a'],
    ];
    expect(links(fr, [fi])).toEqual(expected);
    expect(links(fi, [fr])).toEqual(expected);
  });
});
