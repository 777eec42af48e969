import React from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../testing/render';
import SearchedLanguages from './SearchedLanguages';

const language = (token: string, title: string, inflections = true) => ({
  token,
  title,
  inflections,
});

const said = (...languages: ReturnType<typeof language>[]) =>
  renderPage(<SearchedLanguages languages={languages} />).container.textContent;

describe('SearchedLanguages', () => {
  it('names the language in which words were looked for', () => {
    expect(said(language('fr', 'French'))).toBe(
      'Words were searched for with their other forms in: French.',
    );
  });

  it('names several in one sentence', () => {
    expect(said(language('fr', 'French'), language('de', 'German'))).toMatch(
      /in: French, German\.$/,
    );
  });

  it('says where words are found as they are written alone', () => {
    expect(said(language('mt', 'Maltese', false))).toMatch(
      /as they are written in: Maltese\.$/,
    );
    expect(
      said(language('fr', 'French'), language('ga', 'Irish', false)),
    ).toMatch(/: French\. Words .*: Irish\.$/);
  });

  it('says nothing where there were no words', () => {
    expect(said()).toBe('');
  });
});
