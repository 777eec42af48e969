import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Notices from './Notices';

const item = {
  '@id': '/fr/a',
  '@type': 'Toolbox',
  title: 'A',
};

const show = (change: object) =>
  renderPage(<Notices content={{ ...item, ...change }} />);

describe('Notices', () => {
  it('says nothing of an original that is kept up to date', () => {
    show({});

    expect(screen.queryByRole('note')).toBeNull();
  });

  it('tells of a translation what it is', () => {
    show({
      translation: { status: { token: 'current' }, official: true },
    });

    expect(screen.getByRole('note').textContent).toContain('official');
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
