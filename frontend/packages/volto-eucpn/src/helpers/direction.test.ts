import { describe, expect, it } from 'vitest';
import { direction, writtenIn } from './direction';

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['mt', 'ltr'],
    [undefined, 'ltr'],
  ])('of %s is %s', (language, expected) => {
    expect(direction(language)).toBe(expected);
  });
});

describe('writtenIn', () => {
  const arabic = [{ token: 'en' }, { token: 'ar' }];

  it('marks what is written from right to left, and only that', () => {
    expect(writtenIn('ملصق', arabic)).toBe('ar');
    expect(writtenIn('Poster (Arabic)', arabic)).toBeUndefined();
    expect(writtenIn('ملصق', [{ token: 'en' }])).toBeUndefined();
    expect(writtenIn(null, null)).toBeUndefined();
  });
});
