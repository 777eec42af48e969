import { describe, expect, it } from 'vitest';
import { compareIn } from './collation';

describe('compareIn', () => {
  it.each([
    ['sv', ['Zypern', 'Åland', 'Österrike']],
    ['de', ['Åland', 'Österrike', 'Zypern']],
    ['cs', ['cukr', 'čas', 'hrad', 'chata']],
    ['et', ['šokolaad', 'zoo', 'tuba', 'õde']],
    ['el', ['άλμα', 'αλφάβητο', 'βήτα']],
    ['de', ['Strasse', 'Straße', 'Strassenbahn']],
    ['en', ['Toolbox 9', 'Toolbox 10']],
  ])('sorts by the alphabet of %s', (language, words) => {
    expect([...words].reverse().sort(compareIn(language))).toEqual(words);
  });
});
