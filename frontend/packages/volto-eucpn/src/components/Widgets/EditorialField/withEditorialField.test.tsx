import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import { withEditorialField } from './withEditorialField';

const Plain = ({ title, description }: any) => (
  <div>
    <span>{title}</span>
    <input aria-label="stock" />
    <i>{description}</i>
  </div>
);
const Field = withEditorialField(Plain);
const base = { id: 'level', title: 'Level', onChange: () => {} };
const shared = { multilingual_options: { language_independent: 'true' } };
const translation = { content: { data: { is_source: false } } };

describe('withEditorialField', () => {
  it('marks what is needed to submit', () => {
    renderPage(<Field {...base} stage="submit" />);
    expect(screen.getByText('Level (needed to submit)')).toBeTruthy();
  });

  it('leaves other fields alone', () => {
    renderPage(<Field {...base} />);
    expect(screen.getByText('Level')).toBeTruthy();
  });

  it('lets the original change shared values', () => {
    renderPage(
      <Field {...base} {...shared} />,
      { content: { data: { is_source: true } } },
      '/en/a/edit',
    );
    expect(screen.getByLabelText('stock')).toBeTruthy();
    expect(screen.getByText('The same in all languages.')).toBeTruthy();
  });

  it('shows them to translations to read only', () => {
    const value = { token: 'eu', title: 'European Union' };
    renderPage(
      <Field {...base} {...shared} value={value} />,
      translation,
      '/fr/a/edit',
    );
    expect(screen.queryByLabelText('stock')).toBeNull();
    expect(screen.getByText('European Union')).toBeTruthy();
    expect(
      screen.getByText('The same in all languages: change it in the original.'),
    ).toBeTruthy();
  });
});
