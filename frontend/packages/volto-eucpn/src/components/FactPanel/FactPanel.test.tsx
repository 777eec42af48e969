import React from 'react';
import { describe, expect, it } from 'vitest';
import { render } from '@testing-library/react';
import FactPanel from './FactPanel';

describe('FactPanel', () => {
  it('leaves out facts without a value but keeps nought', () => {
    const { container } = render(
      <FactPanel
        facts={[
          { label: 'Number', value: 0 },
          { label: 'Place', value: '' },
          { label: 'Tags', value: [] },
        ]}
      />,
    );

    expect(container.querySelectorAll('dt').length).toBe(1);
    expect(container.querySelector('dd')?.textContent).toBe('0');
  });

  it('is nothing without any fact', () => {
    const { container } = render(<FactPanel facts={[]} title="Facts" />);

    expect(container.innerHTML).toBe('');
  });
});
