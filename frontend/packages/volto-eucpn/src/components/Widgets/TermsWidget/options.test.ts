import { describe, expect, it } from 'vitest';
import { chosen, searchText, termOptions } from './options';

const items = [
  { token: 'opc', title: 'Organised property crime' },
  { token: 'thb', title: 'Trafficking in human beings' },
  { token: 'burglary', title: 'Domestic burglary', broader: 'opc' },
];

describe('termOptions', () => {
  it('puts narrower terms behind their broader one', () => {
    expect(termOptions(items)).toEqual([
      { value: 'opc', label: 'Organised property crime' },
      {
        value: 'burglary',
        label: 'Domestic burglary',
        broader: 'Organised property crime',
      },
      { value: 'thb', label: 'Trafficking in human beings' },
    ]);
  });

  it('finds narrower terms by the name of the broader one', () => {
    expect(searchText({ data: termOptions(items)[1] })).toContain('Organised');
  });
});

describe('chosen', () => {
  it('takes tokens and terms, one or many', () => {
    const options = termOptions(items);
    expect(chosen('thb', options)[0].label).toBe('Trafficking in human beings');
    expect(
      chosen(['opc', { token: 'old', title: 'Old name' }], options).map(
        (option) => option.label,
      ),
    ).toEqual(['Organised property crime', 'Old name']);
    expect(chosen(null, options)).toEqual([]);
  });
});
