import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Identifier from './Identifier';
import ToolboxView from './ToolboxView';

const toolbox = {
  '@id': '/en/t',
  '@type': 'Toolbox',
  title: 'Burglary',
  series_number: 15,
  key_messages: ['Lock the door.'],
  publication_date: '2027-06-01',
  publication_precision: { token: 'month' },
  production_status: { token: 'in-preparation', title: 'In preparation' },
  part_good_practices: { data: '<p>Neighbours help.</p>' },
  review_state: 'archived',
};

describe('ToolboxView', () => {
  it('has the key messages before the facts and these before the text', () => {
    renderPage(<ToolboxView content={toolbox} />);

    expect(
      screen.getAllByRole('heading').map((heading) => heading.textContent),
    ).toEqual([
      'Burglary',
      'Key messages',
      'Key facts',
      'Part 2: good practices',
    ]);
  });

  it('says that it is still to come, as exactly as that is known', () => {
    renderPage(<ToolboxView content={toolbox} />);

    expect(screen.getByText('In preparation')).toBeTruthy();
    expect(
      screen.getByText('Expected publication').parentElement?.textContent,
    ).toContain('June 2027');
  });

  it('is marked when archived', () => {
    renderPage(<ToolboxView content={toolbox} />);

    expect(screen.getByText('Archived').className).toContain('state-archived');
    expect(screen.getByRole('note').textContent).toContain('out of date');
  });
});

describe('Identifier', () => {
  it('links a DOI and no ISBN', () => {
    renderPage(<Identifier value="https://doi.org/10.2900/1" />);
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      'https://doi.org/10.2900/1',
    );
  });
});
