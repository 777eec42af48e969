import React from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import EditorialBar from './EditorialBar';

const known = vi.hoisted(() => ({ current: {} as any, asked: [] as any[] }));
const run = vi.hoisted(() => vi.fn());

vi.mock('../useEditorial', () => ({
  useEditorial: (path: string) => {
    known.asked.push(path);
    return known.current;
  },
}));
vi.mock('./useTransition', () => ({
  useTransition: () => ({ run, said: '', tell: () => {} }),
}));

const content = {
  '@id': '/en/a',
  '@type': 'NationalPolicy',
  is_source: true,
  content_version: 0,
  review_state: 'draft',
};
const missing = [
  { field: 'summary', title: 'Summary', fieldset: 'default', stage: 'submit' },
];
const submit = { '@id': '/en/a/@workflow/submit', id: 'submit', title: 'S' };
const state = (token?: string) => ({
  userSession: { token },
  actions: { actions: { object: [{ id: 'edit' }], object_buttons: [] } },
});

const show = (item: any = content, token: string | undefined = 'token') =>
  renderPage(<EditorialBar content={item} />, state(token));

describe('EditorialBar', () => {
  beforeEach(() => {
    known.asked = [];
    known.current = {};
    run.mockReset();
  });

  it('is not there for the anonymous nor for pages, and asks nothing', () => {
    renderPage(<EditorialBar content={content} />, state());
    show({ ...content, is_source: undefined });
    expect(screen.queryByRole('region')).toBeNull();
    expect(known.asked).toEqual([]);
  });

  it('lists what is missing with links and says why submit waits', () => {
    known.current = {
      missing,
      workflow: { transitions: [{ ...submit, blocked: 'x', missing }] },
    };
    show();
    expect(
      screen.getByRole('link', { name: 'Summary' }).getAttribute('href'),
    ).toBe('/en/a/edit?field=summary');
    const button = screen.getByRole('button', { name: 'Submit for review' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(
      screen.getByText('Fill the fields listed above first.'),
    ).toBeTruthy();
  });

  it('shows the reason of the last return', () => {
    known.current = {
      workflow: {
        transitions: [submit],
        history: [
          {
            action: 'return',
            actor: 'reviewer-1',
            comments: 'Add the legal basis.',
            review_state: 'returned',
            time: '2026-11-25T10:00:00+00:00',
          },
        ],
      },
    };
    show({ ...content, review_state: 'returned' });
    expect(screen.getByText('Add the legal basis.')).toBeTruthy();
  });

  it('asks for a reason of ten characters before it returns an item', async () => {
    const back = { '@id': '', id: 'return', title: 'R', comment: 'required' };
    known.current = { workflow: { transitions: [back] } };
    run.mockResolvedValue(undefined);
    show({ ...content, review_state: 'pending' });
    const opener = screen.getByRole('button', { name: 'Return for changes' });
    fireEvent.click(opener);
    expect(
      screen.getByRole('dialog', { name: 'Return for changes' }),
    ).toBeTruthy();
    const reason = screen.getByRole('textbox', { name: 'Reason' });
    const send = screen
      .getAllByRole('button', { name: 'Return for changes' })
      .pop()!;
    fireEvent.change(reason, { target: { value: 'Short' } });
    expect(screen.getByText('5 more characters needed')).toBeTruthy();
    fireEvent.click(send);
    expect(screen.getByRole('alert').textContent).toContain('at least 10');
    expect(run).not.toHaveBeenCalled();
    fireEvent.change(reason, { target: { value: 'Add the legal basis.' } });
    fireEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(run).toHaveBeenCalledWith(
      back,
      { comment: 'Add the legal basis.' },
      undefined,
    );
  });

  it('warns of an open revision before the original is taken off the site', () => {
    const archive = {
      '@id': '',
      id: 'archive',
      title: 'A',
      warning: 'A revision of this text is under way.',
    };
    known.current = { workflow: { transitions: [archive] } };
    show({ ...content, review_state: 'published' });
    expect(screen.queryByText(archive.warning)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(screen.getByRole('dialog').textContent).toContain(archive.warning);
  });

  it('tells of a revision what became of its original', () => {
    const notice = 'The original of this revision is no longer published.';
    known.current = { workflow: { transitions: [submit], notice } };
    show({ ...content, working_copy_of: { '@id': '/en/o' } });
    expect(screen.getByText(notice)).toBeTruthy();
  });

  it('tells since when a revision is under way, on it and on its original', () => {
    known.current = { workflow: { transitions: [submit] } };
    const created = '2026-11-02T10:00:00+00:00';
    show({ ...content, created, working_copy_of: { '@id': '/en/o' } });
    show({
      ...content,
      review_state: 'published',
      working_copy: { '@id': '/en/b', created },
    });
    const told = screen.getAllByText(/Begun on/).map((p) => p.textContent);
    expect(told).toHaveLength(2);
    told.forEach((text) => expect(text).toContain('2 November 2026'));
  });

  it('leads to the open revision in the place of the form', () => {
    known.current = { workflow: { transitions: [] } };
    const published = { ...content, review_state: 'published' };
    const { unmount } = show(published);
    const name = 'Correct a small mistake';
    expect(screen.getByRole('link', { name })).toBeTruthy();
    unmount();

    const revised = { ...published, working_copy: { '@id': '/en/b' } };
    const { unmount: leave } = show(revised);
    expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.getByText(/small mistakes are corrected in it/)).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Go to the revision' }),
    ).toBeTruthy();
    leave();

    show({ ...published, lock: { locked: true, name: 'iterate.lock' } });
    expect(screen.queryByRole('link', { name })).toBeNull();
  });

  it('offers to delete a draft to whom the back end lets delete it', () => {
    known.current = { workflow: { transitions: [submit], can_delete: true } };
    show();
    expect(screen.getByRole('button', { name: 'Delete' })).toBeTruthy();
  });

  it('does not offer to delete what may not be deleted', () => {
    known.current = { workflow: { transitions: [submit], can_delete: false } };
    show();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});
