import { describe, expect, it } from 'vitest';
import { chosen, inOrder, searchText, termOptions } from './options';

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

describe('inOrder', () => {
  const lists = '/++api++/@vocabularies/eucpn.content.vocabularies.';
  const terms = [
    { token: 'AT', title: 'Österreich' },
    { token: 'CY', title: 'Zypern' },
    { token: 'BE', title: 'Belgien' },
  ];
  const tokens = (list: string, language: string) =>
    inOrder(terms, lists + list, language).map(({ token }) => token);

  it('sorts names by the alphabet of the language', () => {
    expect(tokens('countries', 'de')).toEqual(['BE', 'AT', 'CY']);
    expect(tokens('countries', 'sv')).toEqual(['BE', 'CY', 'AT']);
    expect(tokens('official_languages', 'de')).toEqual(['BE', 'AT', 'CY']);
  });

  it('leaves lists whose order says something', () => {
    expect(tokens('evidence_ratings', 'de')).toEqual(['AT', 'CY', 'BE']);
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
