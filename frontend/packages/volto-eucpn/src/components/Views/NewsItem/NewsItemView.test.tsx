import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import NewsItemView from './NewsItemView';

const news = { '@id': '/en/n', '@type': 'News Item', title: 'News' };

describe('NewsItemView', () => {
  it('tells the day on which it was published', () => {
    renderPage(
      <NewsItemView content={{ ...news, effective: '2027-06-01T23:00:00Z' }} />,
    );

    expect(screen.getByText('2 June 2027')).toBeTruthy();
  });

  it('copes with what was never published', () => {
    renderPage(<NewsItemView content={{ ...news, effective: null }} />);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('News');
  });
});
