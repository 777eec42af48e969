import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import LockedPage from './LockedPage';
import LockLost from './LockLost';
import LockNotice from './LockNotice';
import { isOthers, isQuiet } from './useLock';

const lock = {
  locked: true,
  mine: false,
  stealable: true,
  creator: 'editor-be',
  creator_name: 'Ann Editor',
  created: '2027-01-01T10:00:00+00:00',
  active: new Date().toISOString(),
};
const actions = { actions: { actions: { object: [{ id: 'edit' }] } } };
const item = { '@id': '/en/a', lock };

describe('a lock', () => {
  it('is another’s only where that is told', () => {
    expect(isOthers(lock)).toBe(true);
    expect(isOthers({ locked: true })).toBe(false);
    expect(isOthers({ ...lock, mine: true })).toBe(false);
    expect(isOthers({ locked: false })).toBe(false);
  });

  it('is quiet after some minutes', () => {
    const active = '2027-01-01T10:00:00Z';

    expect(isQuiet({ ...lock, active }, new Date('2027-01-01T10:04:00Z'))).toBe(
      false,
    );
    expect(isQuiet({ ...lock, active }, new Date('2027-01-01T10:06:00Z'))).toBe(
      true,
    );
  });
});

describe('LockNotice', () => {
  it('says who is editing and since when, in the time of the site', () => {
    renderPage(<LockNotice content={item} />, actions, '/en/a');

    expect(screen.getByText('Ann Editor')).toBeTruthy();
    expect(screen.getByText(/1 January 2027.*11:00/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Take over/ })).toBeTruthy();
    expect(screen.queryByText(/left open/)).toBeNull();
  });

  it('is for those who may edit, and for locks that can be taken', () => {
    const { container } = renderPage(
      <LockNotice content={item} />,
      {},
      '/en/a',
    );
    expect(container.textContent).toBe('');

    renderPage(
      <LockNotice content={{ ...item, lock: { ...lock, stealable: false } }} />,
      actions,
      '/en/a',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the lock of a revision', () => {
  it('is told as such and not taken for forgotten', () => {
    renderPage(
      <LockedPage
        path="/en/a"
        title="A"
        lock={{
          ...lock,
          name: 'iterate.lock',
          stealable: false,
          active: '2026-01-01T10:00:00Z',
        }}
        onTaken={() => {}}
      />,
      { content: { data: { working_copy: { '@id': '/en/b' } } } },
    );

    expect(screen.getByText(/has had a revision of this open/)).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toBe(
      'A: a revision is under way',
    );
    expect(screen.getByText('Go to the revision').getAttribute('href')).toBe(
      '/en/b',
    );
    expect(screen.queryByText(/left open/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('LockedPage', () => {
  it('leads back, and says that the other was quiet for long', () => {
    renderPage(
      <LockedPage
        path="/en/a"
        title="A"
        lock={{ ...lock, active: '2026-01-01T10:00:00Z' }}
        onTaken={() => {}}
      />,
    );

    expect(
      screen
        .getByRole('link', { name: 'Back to the page' })
        .getAttribute('href'),
    ).toBe('/en/a');
    expect(screen.getByText(/left open/)).toBeTruthy();
  });
});

describe('LockLost', () => {
  it('says that the text is still there', () => {
    renderPage(
      <LockLost
        path="/en/a"
        lock={lock}
        compare={<button type="button">Compare</button>}
      />,
    );

    expect(screen.getByRole('alert').textContent).toMatch(
      /What you typed is still here/,
    );
    expect(screen.getByRole('button', { name: /Compare/ })).toBeTruthy();
  });
});
