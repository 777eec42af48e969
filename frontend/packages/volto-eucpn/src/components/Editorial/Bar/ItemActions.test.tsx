import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusal, renderDesk } from '../../../testing/desk';
import ItemActions from './ItemActions';
import ReviewLink from './ReviewLink';

const ITEM = '/en/policies/a';
const published = {
  '@id': ITEM,
  is_source: true,
  review_due: null,
  review_state: 'published',
};
const show = (props: any, answers: any = {}) => {
  const tell = vi.fn();
  const fail = vi.fn();
  const view = renderDesk(
    <ItemActions
      content={published}
      path={ITEM}
      mayWork
      tell={tell}
      fail={fail}
      {...props}
    />,
    ITEM,
    answers,
  );
  return { ...view, tell, fail };
};
const names = () =>
  [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].map(
    (element) => element.textContent,
  );

describe('ItemActions', () => {
  it('confirms that an item is still correct, and shows it anew', async () => {
    const { tell, calls } = show(
      {},
      { [`POST ${ITEM}/@confirm-current`]: { review_due: '2027-11-25' } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Still correct' }));
    await waitFor(() =>
      expect(tell).toHaveBeenCalledWith('Confirmed as still correct.'),
    );
    await waitFor(() =>
      expect(calls.map(({ op }) => op)).toEqual(['post', 'get']),
    );
  });

  it('opens the form of a copy', async () => {
    const { where } = show(
      {},
      { [`POST ${ITEM}/@duplicate`]: { '@id': '/en/policies/copy' } },
    );
    fireEvent.click(
      screen.getByRole('button', { name: 'Use as a start for a new one' }),
    );
    await waitFor(() => expect(where.pathname).toBe('/en/policies/copy/edit'));
  });

  it('says why it was refused', async () => {
    const { fail } = show(
      {},
      { [`POST ${ITEM}/@confirm-current`]: refusal(403, 'Not yours.') },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Still correct' }));
    await waitFor(() => expect(fail).toHaveBeenCalledWith('Not yours.'));
  });

  it.each([
    ['a reader', { mayWork: false }],
    ['a revision', { content: { ...published, working_copy_of: {} } }],
  ])('offers nothing to %s', (_who, props) => {
    show(props);
    expect(names()).toEqual([]);
  });

  it('offers no confirmation for types that are not confirmed', () => {
    show({ content: { ...published, review_due: undefined } });
    expect(names()).toEqual(['Use as a start for a new one', 'Translate']);
  });

  it('leads from a translation to both texts side by side', () => {
    show({ content: { ...published, is_source: false, language: 'fr' } });
    expect(
      screen.getByRole('link', { name: 'Translate' }).getAttribute('href'),
    ).toBe(`${ITEM}/translate?language=fr`);
    expect(names()).toEqual(['Translate']);
  });

  it.each([
    [['fr'], {}, `${ITEM}/translate?language=fr`],
    [['fr', 'nl'], {}, `${ITEM}/translate`],
    [
      ['fr'],
      { is_source: false, language: 'fr' },
      `${ITEM}/translate?language=fr`,
    ],
  ])(
    'offers nothing but to translate to translators: %j',
    (into, change, to) => {
      show({ mayWork: false, into, content: { ...published, ...change } });
      expect(names()).toEqual(['Translate']);
      expect(screen.getByRole('link').getAttribute('href')).toBe(to);
    },
  );

  it('offers no translation into what is not one’s language', () => {
    show({
      mayWork: false,
      into: ['fr'],
      content: { ...published, is_source: false, language: 'nl' },
    });
    expect(names()).toEqual([]);
  });

  it('offers drafts as a start, but not to be confirmed', () => {
    show({ content: { ...published, review_state: 'draft' } });
    expect(names()).toEqual(['Use as a start for a new one']);
  });
});

describe('The trail of an item', () => {
  const trail = () => screen.queryByRole('link', { name: /What happened/ });

  it('is led to, also for who may not write the item now', () => {
    show({ trail: true, mayWork: false });
    expect(trail()?.getAttribute('href')).toBe(`${ITEM}/review`);
  });

  it('is not offered beside a review', () => {
    show({});
    expect(trail()).toBeNull();
  });
});

describe('ReviewLink', () => {
  const names = (id: string) => {
    renderDesk(
      <ReviewLink path={ITEM} transitions={[{ '@id': '', id, title: id }]} />,
      ITEM,
      {},
    );
    return screen
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href'));
  };

  it('is there for those who decide', () => {
    expect(names('approve')).toEqual([`${ITEM}/review`]);
  });

  it('is not there for who may only take it back', () => {
    expect(names('recall')).toEqual([]);
  });
});
