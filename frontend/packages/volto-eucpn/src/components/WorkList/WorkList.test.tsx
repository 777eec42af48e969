import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import WorkList from './WorkList';

const call = {
  '@id': '/en/funding/call',
  '@type': 'FundingCall',
  title: 'Call',
  language: { token: 'en' },
  call_status: { token: 'open' },
  next_deadline: '2027-03-31T15:00:00+00:00',
};

describe('WorkList', () => {
  it('puts the deadline of a call first', () => {
    renderPage(<WorkList items={[call]} variation="calls" />);

    expect(screen.getByText('31 March 2027')).toBeTruthy();
    expect(screen.getByText('Open')).toBeTruthy();
  });

  it('says when a call has no deadline', () => {
    renderPage(
      <WorkList items={[{ ...call, next_deadline: null }]} variation="calls" />,
    );

    expect(screen.getByText('No deadline')).toBeTruthy();
  });

  it('marks a call that is in another language than the page', () => {
    const shown = (locale: string) => {
      const { container, unmount } = renderPage(
        <WorkList items={[call]} variation="calls" />,
        { intl: { locale, messages: {} } },
      );
      const text = container.querySelector('.eucpn-call__status')!.textContent;
      unmount();
      return text;
    };

    expect(shown('en')).toBe('Open');
    expect(shown('mt')).toBe('OpenEnglish');
  });

  it('names countries in the language of the page', () => {
    const country = {
      '@id': '/en/member-states/belgium',
      '@type': 'MemberState',
      title: 'Belgium',
      language: { token: 'en' },
      country: { token: 'BE', title: 'Βέλγιο' },
    };
    renderPage(<WorkList items={[country as any]} variation="countries" />, {
      intl: { locale: 'el', messages: {} },
    });

    expect(screen.getByText('Βέλγιο').closest('[lang]')).toBeNull();
    expect(screen.queryByText('Belgium')).toBeNull();
  });

  it('says that there is nothing yet', () => {
    renderPage(<WorkList items={[]} />);

    expect(screen.getByText(/Nothing has been published/)).toBeTruthy();
  });

  it('links to the other pages', () => {
    renderPage(<WorkList items={[call]} total={3} size={1} path="/en/f" />);

    expect(screen.getByRole('link', { name: 'Page 3' })).toBeTruthy();
  });
});
