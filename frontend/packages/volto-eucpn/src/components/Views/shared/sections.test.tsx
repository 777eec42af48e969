import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import PageSections from './PageSections';
import { hasText, plainSection, richSection, section } from './sections';

describe('hasText', () => {
  it('sees through mark-up without words', () => {
    expect(hasText({ data: '<p> &nbsp;</p><p><br/></p>' })).toBe(false);
    expect(hasText({ data: '<p><img src="a.png"></p>' })).toBe(true);
    expect(hasText(null)).toBe(false);
  });
});

describe('sections', () => {
  it('are null where there is nothing', () => {
    expect(richSection('a', 'A', { data: '<p></p>' })).toBeNull();
    expect(plainSection('b', 'B', ' \n ')).toBeNull();
    expect(section('c', 'C', <p />, [])).toBeNull();
  });
});

describe('PageSections', () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_one, index) =>
      plainSection(`part-${index}`, `Part ${index}`, 'First.\n\nSecond.'),
    );

  it('leaves nothing of an empty section', () => {
    renderPage(<PageSections sections={[...parts(1), null]} />);

    expect(screen.getAllByRole('heading').length).toBe(1);
    expect(screen.getByText('Second.').tagName).toBe('P');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('has a table of contents when long, which leads to the sections', () => {
    const { container } = renderPage(<PageSections sections={parts(4)} />);

    const link = screen.getByRole('link', { name: 'Part 3' });
    expect(
      screen.getByRole('navigation', { name: 'On this page' }),
    ).toBeTruthy();
    expect(
      container.querySelector(link.getAttribute('href') as string)?.textContent,
    ).toContain('First.');
  });
});
