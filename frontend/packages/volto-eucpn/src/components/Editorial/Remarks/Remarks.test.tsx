import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import FieldRemarks from './FieldRemarks';
import { RemarksContext } from './RemarksContext';
import RemarksSummary from './RemarksSummary';
import type { Remark } from './types';

const remark = (id: string, values: Partial<Remark> = {}): Remark => ({
  id,
  field: 'summary',
  field_title: 'Summary',
  text: `Text ${id}`,
  by: { id: 'r', title: 'Rita Reviewer', side: 'secretariat' },
  at: '2027-01-01T10:00:00+00:00',
  status: 'open',
  round: 1,
  answers: [],
  ...values,
});

const show = (items: Remark[], children: React.ReactElement, known = {}) =>
  renderPage(
    <RemarksContext.Provider
      value={{
        items,
        typed: {},
        type: () => {},
        answer: () => Promise.resolve(),
        ...known,
      }}
    >
      {children}
    </RemarksContext.Provider>,
  );

describe('FieldRemarks', () => {
  it('shows open ones first and folds settled ones', () => {
    show(
      [
        remark('settled', { status: 'resolved' }),
        remark('answered', { status: 'answered' }),
        remark('open'),
        remark('other', { field: 'title' }),
      ],
      <FieldRemarks field="summary" />,
    );
    const texts = screen.getAllByText(/^Text/).map((node) => node.textContent);

    expect(texts).toEqual(['Text open', 'Text answered', 'Text settled']);
    expect(screen.getByText('1 settled remark').tagName).toBe('SUMMARY');
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    expect(screen.getAllByText(/Rita Reviewer \(secretariat\)/)).toHaveLength(
      3,
    );
  });

  it('is nothing at a field without remarks', () => {
    const { container } = show([remark('a')], <FieldRemarks field="title" />);

    expect(container.textContent).toBe('');
  });

  it('sends an answer without submitting the form around it', async () => {
    const answer = vi.fn(() => Promise.resolve());
    const submit = vi.fn((event) => event.preventDefault());
    show(
      [remark('a')],
      <form onSubmit={submit}>
        <FieldRemarks field="summary" />
      </form>,
      { answer, typed: { a: 'Done' } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));

    await waitFor(() => screen.getByText('The answer was sent.'));
    expect(answer).toHaveBeenCalledWith('a');
    expect(submit).not.toHaveBeenCalled();
  });

  it('asks for words, and says why an answer was refused', async () => {
    const error = {
      status: 403,
      response: { body: { error: { message: 'Not now.' } } },
    };
    const known = { typed: {}, answer: () => Promise.reject(error) };
    const { unmount } = show(
      [remark('a')],
      <FieldRemarks field="summary" />,
      known,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(screen.getByRole('alert').textContent).toBe(
      'Write an answer first.',
    );
    unmount();

    show([remark('a')], <FieldRemarks field="summary" />, {
      ...known,
      typed: { a: 'Done' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe('Not now.'),
    );
  });
});

describe('RemarksSummary', () => {
  it('leads to the fields and shows the rest in full', () => {
    const go = vi.fn();
    show(
      [remark('a'), remark('b', { field: 'gone', field_title: 'Gone' })],
      <RemarksSummary
        titles={{ summary: { title: 'Summary' } }}
        onField={go}
      />,
    );
    fireEvent.click(screen.getByRole('link', { name: 'Summary' }));

    expect(go).toHaveBeenCalledWith('summary');
    expect(screen.getByText('2 remarks wait for an answer')).toBeTruthy();
    expect(screen.getByText('Text b')).toBeTruthy();
    expect(screen.queryByText('Text a')).toBeNull();
  });

  it('knows what is answered', () => {
    show(
      [remark('a', { status: 'answered' })],
      <RemarksSummary
        titles={{ summary: { title: 'Summary' } }}
        onField={() => {}}
      />,
    );

    expect(screen.getByText('All remarks are answered')).toBeTruthy();
    expect(screen.getByText(/\(answered\)/)).toBeTruthy();
  });
});
