import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render';
import ContentsItem from './ContentsItem';

vi.mock(
  '@plone/volto-original/components/manage/Contents/ContentsItem',
  () => ({
    default: ({ item, order }) =>
      `${order} ${item.review_state} ${
        item.ExpirationDate !== 'None' &&
        new Date(item.ExpirationDate).getTime() < new Date().getTime()
          ? 'expired'
          : ''
      }`.trim(),
  }),
);

const shown = (state, ExpirationDate = null) =>
  renderPage(
    <ContentsItem item={{ review_state: state, ExpirationDate }} order={3} />,
  ).container.textContent;

describe('A row of the contents', () => {
  it('calls a state of the workflow by its name', () => {
    expect(shown('pending')).toBe('3 Awaiting review');
    expect(shown('returned')).toBe('3 Changes requested');
  });

  it('has not expired where no date is set', () => {
    expect(shown('published', null)).toBe('3 published');
    expect(shown('published', '2020-01-01')).toBe('3 published expired');
  });

  it('leaves to the stock list what it names and colours, or nobody knows', () => {
    expect(shown('published')).toBe('3 published');
    expect(shown('odd')).toBe('3 odd');
    expect(shown(undefined)).toBe('3 undefined');
  });
});
