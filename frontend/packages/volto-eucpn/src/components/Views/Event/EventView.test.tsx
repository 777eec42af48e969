import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import EventView from './EventView';

const event = {
  '@id': '/en/e',
  '@type': 'Event',
  title: 'Conference',
  start: '2027-06-01T07:00:00+00:00',
  end: '2027-06-02T15:00:00+00:00',
};

const when = () => screen.getByText('When').parentElement?.textContent;

describe('EventView', () => {
  it('shows the time in Brussels, and says so', () => {
    renderPage(<EventView content={event} />);

    expect(when()).toContain('1 June 2027 at 09:00 – 2 June 2027 at 17:00');
    expect(when()).toContain('Time in Brussels');
  });

  it('shows one day for an event of one day', () => {
    renderPage(
      <EventView
        content={{
          ...event,
          end: '2027-06-01T21:59:59+00:00',
          whole_day: true,
        }}
      />,
    );

    expect(when()).toBe('When1 June 2027');
  });

  it('copes with an event without a date', () => {
    renderPage(<EventView content={{ ...event, start: null, end: null }} />);

    expect(screen.getAllByRole('heading').length).toBe(1);
  });
});
