import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Helplines, { dialled } from './Helplines';

describe('dialled', () => {
  it('keeps what a telephone can dial', () => {
    expect(dialled('+358 (0)80 005-005')).toBe('+358080005005');
    expect(dialled('see below')).toBe('');
  });
});

describe('Helplines', () => {
  it('can be called with one tap', () => {
    renderPage(
      <Helplines
        rows={[{ name: 'Victim Support', number: '116 006', hours: '9 to 20' }]}
      />,
    );

    expect(
      screen.getByRole('link', { name: '116 006' }).getAttribute('href'),
    ).toBe('tel:116006');
  });
});
