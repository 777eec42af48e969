import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import LanguageTag from './LanguageTag';

describe('LanguageTag', () => {
  it('marks another language', () => {
    renderPage(<LanguageTag lang={{ token: 'fi' }}>Ohjelma</LanguageTag>);

    expect(screen.getByText('Ohjelma').getAttribute('lang')).toBe('fi');
  });

  it('marks the direction of right-to-left scripts', () => {
    renderPage(<LanguageTag lang="ar">نص</LanguageTag>);

    expect(screen.getByText('نص').getAttribute('dir')).toBe('rtl');
  });

  it('leaves text in the language of the page alone', () => {
    renderPage(<LanguageTag lang="en">Text</LanguageTag>);

    expect(screen.getByText('Text').hasAttribute('lang')).toBe(false);
  });
});
