import { beforeEach, describe, expect, it } from 'vitest';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import config from '@plone/volto/registry';
import { refusal } from '../../testing/desk';
import {
  ADDRESS,
  FRENCH,
  outdated,
  show,
  write,
} from '../../testing/translate';

const LOCK = `POST ${FRENCH}/@lock`;
const mine = { locked: true, mine: true, token: 't0ken' };
const theirs = {
  locked: true,
  mine: false,
  stealable: true,
  creator: 'editor-be',
  creator_name: 'Ann Editor',
  created: '2027-01-01T10:00:00+00:00',
  active: new Date().toISOString(),
};
const locked = (body: any) => {
  const refused = refusal(403, 'Ann Editor is editing this now.');
  refused.refused.response.body = { ...body, message: undefined } as any;
  return refused;
};

describe('the lock of a translation', () => {
  beforeEach(() => {
    config.settings.nonContentRoutes = ['/translate', '/login'];
    config.settings.publicURL = '';
    localStorage.clear();
  });

  it('is taken, goes with a save, and is given back', async () => {
    let lock: any = { locked: false };
    const { calls, unmount } = show({
      [`GET ${ADDRESS}`]: () => outdated({ lock }),
      [LOCK]: () => {
        lock = mine;
        return mine;
      },
      [`PATCH ${FRENCH}`]: {},
      [`DEL ${FRENCH}/@lock`]: { locked: false },
    });
    await waitFor(() =>
      expect(calls.map(({ path }) => path)).toContain(`${FRENCH}/@lock`),
    );
    await act(async () => {});
    write('summary', 'Résumé');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('The translation was saved.');
    const saved = calls.find((call) => call.path === FRENCH);
    expect(saved?.headers).toEqual({ 'Lock-Token': 't0ken' });

    unmount();
    expect(calls.map(({ op }) => op).slice(-1)).toEqual(['del']);
  });

  it('of somebody else leaves both texts to be read', async () => {
    const { calls } = show({ [`GET ${ADDRESS}`]: outdated({ lock: theirs }) });

    expect(await screen.findByText('Ann Editor')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(calls.map(({ op }) => op)).not.toContain('post');
  });

  it('is taken over after a question', async () => {
    let lock: any = theirs;
    show({
      [`GET ${ADDRESS}`]: () => outdated({ lock }),
      [LOCK]: () => {
        lock = mine;
        return mine;
      },
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Take over editing' }),
    );
    fireEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Take over editing',
      }),
    );

    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0);
  });

  it('that was lost is told, and what was typed stays', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated({ lock: mine }),
      [LOCK]: mine,
      [`PATCH ${FRENCH}`]: locked({
        error: { type: 'Locked', message: 'Ann Editor is editing this now.' },
      }),
      [`PATCH ${FRENCH}/@lock`]: theirs,
    });
    await screen.findByRole('button', { name: 'Save' });
    write('summary', 'Résumé');
    const save = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(save);

    expect(
      await screen.findByText('Somebody else has taken over editing'),
    ).toBeTruthy();
    expect(screen.getByDisplayValue('Résumé')).toBeTruthy();
    expect(save.getAttribute('aria-disabled')).toBe('true');
    const count = calls.length;
    fireEvent.click(save);
    expect(calls.length).toBe(count);
  });

  it('goes with the summary of a revision that is handed in', async () => {
    const submit = {
      '@id': `${FRENCH}/@workflow/submit`,
      id: 'submit',
      title: 'S',
    };
    const workflow = {
      transitions: [submit],
      state: { id: 'draft', title: '' },
    };
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated({
        lock: mine,
        workflow,
        is_revision: true,
        change_summary: 'Nouveau.',
      }),
      [`PATCH ${FRENCH}`]: {},
    });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Submit for review' }),
    );
    fireEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Submit for review',
      }),
    );

    await waitFor(() =>
      expect(calls.find((call) => call.path === FRENCH)?.headers).toEqual({
        'Lock-Token': 't0ken',
      }),
    );
  });

  it('is not asked for by who can only read', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: outdated({ editable: false }),
    });
    await screen.findByText(/You cannot write this translation now/);

    expect(calls.map(({ op }) => op)).not.toContain('post');
  });
});
