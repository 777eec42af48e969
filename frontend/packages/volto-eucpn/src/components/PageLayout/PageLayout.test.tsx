import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import PageLayout from './PageLayout';

describe('PageLayout', () => {
  it('has one main heading, marked when in another language', () => {
    renderPage(
      <PageLayout title="Ohjelma" lang="fi" aside={<p>Facts</p>}>
        <p>Text</p>
      </PageLayout>,
    );

    expect(screen.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe(
      'fi',
    );
    expect(screen.getByText('Facts').closest('aside')).toBeTruthy();
  });

  it('has a lead that runs in the direction of its own language', () => {
    renderPage(
      <PageLayout title="Poster" lead="ملصق" lang="en" leadLang="ar" />,
    );

    const lead = screen.getByText('ملصق');
    expect(lead.getAttribute('lang')).toBe('ar');
    expect(lead.getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('heading').getAttribute('lang')).toBeNull();
  });
});
