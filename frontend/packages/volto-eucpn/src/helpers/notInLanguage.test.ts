import { describe, expect, it } from 'vitest';
import { askedLanguage, samePage, withoutNotIn } from './notInLanguage';

describe('samePage', () => {
  it.each([
    ['/mt/news/a', '/en/news/a', true],
    ['/mt/news/a/', '/en/news/a?expand=1', true],
    ['/mt/news/a', '/mt/news/a', false],
    ['/mt/news/a', '/en/news/b', false],
    ['/mt', '/en', false],
    ['/news', '/en/news', false],
    ['/mt/news', 'https://elsewhere.example/en/news', false],
  ])('%s and %s: %s', (asked, shown, expected) => {
    expect(samePage(asked, shown)).toBe(expected);
  });
});

describe('the parameter', () => {
  it('is a language of the site or nothing', () => {
    expect(askedLanguage('?not-in=mt')).toBe('mt');
    expect(askedLanguage('?not-in=xx"><b>')).toBeUndefined();
    expect(askedLanguage('')).toBeUndefined();
  });

  it('is taken off an address alone', () => {
    expect(withoutNotIn('?page=2&not-in=mt')).toBe('?page=2');
    expect(withoutNotIn('?not-in=mt')).toBe('');
    expect(withoutNotIn('?a=b%20c')).toBe('?a=b%20c');
  });
});
