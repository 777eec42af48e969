import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import FilterField from './FilterField';

const options = [
  { token: 'AT', title: 'Österreich', count: 1 },
  { token: 'CY', title: 'Zypern', count: 2 },
  { token: 'BE', title: 'Belgien', count: 3 },
];

const shown = (name: string, locale: string) => {
  renderPage(
    <FilterField
      choice={{ name, options, message: { id: 'a', defaultMessage: 'A' } }}
      value=""
    />,
    { intl: { locale, messages: {} } },
  );
  return screen.getAllByRole('option').map((option) => option.textContent);
};

describe('FilterField', () => {
  it.each([
    ['de', ['Belgien (3)', 'Österreich (1)', 'Zypern (2)']],
    ['sv', ['Belgien (3)', 'Zypern (2)', 'Österreich (1)']],
  ])('sorts names by the alphabet of %s', (locale, names) => {
    expect(shown('country', locale).slice(1)).toEqual(names);
  });

  it('leaves other values in their order', () => {
    expect(shown('status', 'de').slice(1)[0]).toBe('Österreich (1)');
  });
});
