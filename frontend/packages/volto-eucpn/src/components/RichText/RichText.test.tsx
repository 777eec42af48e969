import React from 'react';
import { describe, expect, it } from 'vitest';
import { render } from '@testing-library/react';
import RichText from './RichText';

describe('RichText', () => {
  it('shows the HTML of the field under its heading', () => {
    const { container } = render(
      <RichText title="Aim" value={{ data: '<p>Less <b>harm</b></p>' }} />,
    );

    expect(container.querySelector('h2')?.textContent).toBe('Aim');
    expect(container.querySelector('b')?.textContent).toBe('harm');
  });

  it.each([null, '', { data: '<p>&nbsp;</p>' }])(
    'shows no heading above nothing (%j)',
    (value) => {
      const { container } = render(<RichText title="Aim" value={value} />);

      expect(container.innerHTML).toBe('');
    },
  );
});
