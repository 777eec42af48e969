import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import AddInside from './AddInside';

const types = (addable: boolean) => ({
  types: {
    types: [{ '@id': 'http://x/@types/File', addable, title: 'File' }],
  },
});

describe('AddInside', () => {
  it('offers to add a file and to come back', () => {
    renderPage(<AddInside path="/en/a" />, types(true));

    expect(
      screen.getByRole('link', { name: 'Add a file' }).getAttribute('href'),
    ).toBe('/en/a/add?type=File&return_url=%2Fen%2Fa');
  });

  it('offers nothing that the back end does not', () => {
    renderPage(<AddInside path="/en/a" />, types(false));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
