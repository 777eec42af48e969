import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  offered,
  refusal,
  renderDesk,
  row,
  serverHtml,
} from '../../../testing/desk';
import MyCountryPage from './MyCountryPage';

const ADDRESS = '/en/@my-country?b_size=25';
const asked = (query: string) => `GET /en/@my-country?${query}`;
const sections = [
  { id: 'returned', title: 'Came back', count: 1 },
  { id: 'draft', title: 'Drafts', count: 0 },
  { id: 'to_confirm', title: 'To confirm', count: 1 },
  { id: 'deleted', title: 'Deleted', count: 1 },
];
const be = { token: 'BE', title: 'Belgium' };
const returned = row({
  title: 'Κλοπές',
  language: { token: 'el', title: 'Greek' },
  review_state: { token: 'returned', title: 'Changes requested' },
  reason: 'Add the legal basis.',
  open_remarks: 2,
  actions: [
    { id: 'edit', title: 'Edit', '@id': '/en/policies/a/edit' },
    {
      id: 'submit',
      title: 'Submit for review',
      '@id': '/en/policies/a/@workflow/submit',
    },
  ],
});
const answer = (change: any = {}) => ({
  '@id': ADDRESS,
  country: be,
  countries: [be],
  sections,
  section: 'returned',
  items_total: 1,
  items: [returned],
  facets: {
    portal_type: [{ token: 'NationalPolicy', title: 'Policy', count: 1 }],
    language: [],
    crime_phenomena: [],
  },
  ...change,
});
const show = (answers: any, at = '/en/my-country', further = {}) =>
  renderDesk(<MyCountryPage />, at, answers, further);

describe('My country', () => {
  it('is rendered by the server, with links for sections and sorting', async () => {
    const html = await serverHtml(
      <MyCountryPage />,
      '/en/my-country',
      [['my-country', ADDRESS]],
      { [`GET ${ADDRESS}`]: answer() },
    );
    expect(html).toContain('My country: Belgium');
    expect(html).toContain('<bdi lang="el" dir="ltr">Κλοπές</bdi>');
    expect(html).toContain('href="/en/my-country?section=to_confirm"');
    expect(html).toContain(
      'href="/en/my-country?sort_on=title&amp;sort_order=ascending"',
    );
    expect(html).toContain('data-sort-by="Sort by"');
    expect(html).toContain('method="get"');
  });

  it('calls a step what the bar of the item calls it', async () => {
    const pending = row({
      actions: [
        {
          id: 'recall',
          title: 'Recall',
          '@id': '/en/policies/a/@workflow/recall',
        },
      ],
    });
    show({ [`GET ${ADDRESS}`]: answer({ items: [pending] }) });
    expect(
      await screen.findByRole('button', { name: /^Take back to draft/ }),
    ).toBeTruthy();
    expect(screen.queryByText('Recall')).toBeNull();
  });

  it('says when what is planned becomes public, and by which clock', async () => {
    const planned = row({
      review_state: { token: 'scheduled', title: 'Scheduled' },
      embargo_until: '2027-06-17T07:00:00+00:00',
    });
    show({
      [`GET ${ADDRESS}`]: answer({ section: 'scheduled', items: [planned] }),
    });
    const [heading] = await screen.findAllByText('Becomes public');
    expect(heading.closest('th')).toBeTruthy();
    expect(screen.getByText(/17 June 2027.*09:00 CEST/)).toBeTruthy();
  });

  it('says why something came back and how many remarks wait', async () => {
    show({ [`GET ${ADDRESS}`]: answer() });
    expect(await screen.findByText('Add the legal basis.')).toBeTruthy();
    expect(screen.getByText('2 remarks to deal with')).toBeTruthy();
    expect(
      screen
        .getByRole('link', { name: /^Edit\s?: Κλοπές$/ })
        .getAttribute('href'),
    ).toBe('/en/policies/a/edit');
  });

  it('puts filters into the address and asks for what it says', async () => {
    const narrowed = 'portal_type=NationalPolicy&b_size=25';
    const { where, calls } = show({
      [`GET ${ADDRESS}`]: answer(),
      [asked(narrowed)]: answer(),
    });
    const type = await screen.findByRole('combobox', { name: 'Type' });
    fireEvent.change(type, { target: { value: 'NationalPolicy' } });
    fireEvent.submit(screen.getByRole('search'));
    await waitFor(() =>
      expect(where.search).toBe('?portal_type=NationalPolicy'),
    );
    expect(calls.map(({ path }) => path)).toContain(
      `/en/@my-country?${narrowed}`,
    );
    const clear = screen.getByRole('link', { name: 'Clear the filters' });
    fireEvent.click(clear);
    await waitFor(() => expect(where.search).toBe(''));
    expect(document.activeElement?.textContent).toBe('Apply');
  });

  it('explains an empty section, and an empty result of filters', async () => {
    const empty = answer({ section: 'draft', items: [], items_total: 0 });
    const first = show(
      { [asked('section=draft&b_size=25')]: empty },
      '/en/my-country?section=draft',
    );
    expect(await screen.findByText(/There are no drafts/)).toBeTruthy();
    first.unmount();
    show(
      { [asked('section=draft&SearchableText=x&b_size=25')]: empty },
      '/en/my-country?section=draft&SearchableText=x',
    );
    expect(
      await screen.findByText(/Nothing matches these filters/),
    ).toBeTruthy();
  });

  it('asks what a transition needs and tells that it is done', async () => {
    const { calls } = show({
      [`GET ${ADDRESS}`]: answer(),
      'GET /en/policies/a/@workflow': {
        transitions: [{ id: 'submit', title: 'Submit', '@id': '' }],
      },
      'POST /en/policies/a/@workflow/submit': { review_state: 'pending' },
      'GET /en/@todo?b_size=1': { items_total: 0, new: 0, items: [] },
    });
    fireEvent.click(
      await screen.findByRole('button', {
        name: /^Submit for review\s?: Κλοπές$/,
      }),
    );
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Submit for review' }),
    );
    expect(
      await screen.findByText('“Κλοπές”: Submitted for review.'),
    ).toBeTruthy();
    expect(calls.filter(({ op }) => op === 'post')).toEqual([
      {
        op: 'post',
        path: '/en/policies/a/@workflow/submit',
        data: { comment: '' },
      },
    ]);
  });

  it('keeps the place of who works by keyboard when a row is gone', async () => {
    let items = [
      returned,
      row({ UID: 'uid-b', '@id': '/en/policies/b', title: 'Second' }),
    ];
    show({
      [`GET ${ADDRESS}`]: () => answer({ items, items_total: items.length }),
      'GET /en/policies/a/@workflow': {
        transitions: [{ id: 'submit', title: 'Submit', '@id': '' }],
      },
      'POST /en/policies/a/@workflow/submit': () => {
        items = items.slice(1);
        return {};
      },
      'GET /en/@todo?b_size=1': { items_total: 0, new: 0, items: [] },
    });
    const button = await screen.findByRole('button', {
      name: /^Submit for review/,
    });
    button.focus();
    fireEvent.click(button);
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Submit for review' }),
    );
    await waitFor(() => expect(screen.queryByText('Κλοπές')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('Second'),
    );
  });

  it('says why an action was refused and keeps the list', async () => {
    show({
      [`GET ${ADDRESS}`]: answer({
        section: 'to_confirm',
        items: [
          row({
            overdue: true,
            actions: [
              {
                id: 'confirm',
                title: 'Still correct',
                '@id': '/en/policies/a/@confirm-current',
              },
            ],
          }),
        ],
      }),
      'POST /en/policies/a/@confirm-current': refusal(
        409,
        'This is no longer published.',
      ),
    });
    fireEvent.click(
      await screen.findByRole('button', {
        name: /^Still correct\s?: Burglary strategy$/,
      }),
    );
    expect(
      await screen.findByText('This is no longer published.'),
    ).toBeTruthy();
    expect(screen.getByText('Review overdue')).toBeTruthy();
  });

  it('brings deleted items back', async () => {
    const deleted = {
      items_total: 1,
      items: [
        {
          UID: 'uid-d',
          title: 'Old draft',
          '@type': { token: 'Toolbox', title: 'Toolbox' },
          language: { token: 'en', title: 'English' },
          deleted_at: '2026-11-20T10:00:00+00:00',
          deleted_by: { id: 'editor-be', title: 'An Editor' },
          expires: '2026-12-20',
          contributing_member_state: be,
          from: 'Toolboxes',
        },
      ],
    };
    const { calls } = show(
      {
        [asked('section=deleted&b_size=25')]: answer({
          section: 'deleted',
          items: [],
        }),
        'GET /en/@deleted?b_size=25': deleted,
        'POST /en/@deleted/uid-d/restore': { '@id': '/en/x' },
      },
      '/en/my-country?section=deleted',
    );
    fireEvent.click(
      await screen.findByRole('button', { name: /^Restore\s?: Old draft$/ }),
    );
    expect(await screen.findByText('“Old draft” was restored.')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Go to the item' }).getAttribute('href'),
    ).toBe('/en/x');
    expect(calls.filter(({ op }) => op === 'post').length).toBe(1);
    expect(screen.getByText('by An Editor')).toBeTruthy();
  });

  it('lets the staff choose a country first', async () => {
    show(
      {
        [`GET ${ADDRESS}`]: answer({
          country: null,
          countries: [be, { token: 'NL', title: 'Netherlands' }],
          items: [],
          items_total: 0,
        }),
      },
      '/en/my-country',
      { actions: offered('my_country', 'review_queue') },
    );
    expect(await screen.findByText(/Choose a country above/)).toBeTruthy();
  });

  it('leads visitors to the sign-in page, and asks nothing for them', async () => {
    const { where, calls } = show({}, '/en/my-country?section=draft', {
      userSession: {},
    });
    await waitFor(() => expect(where.pathname).toBe('/en/login'));
    expect(new URLSearchParams(where.search).get('return_url')).toBe(
      '/en/my-country?section=draft',
    );
    expect(calls).toEqual([]);
  });

  it('tells who writes for no country that the page is not for them', async () => {
    show({
      [`GET ${ADDRESS}`]: refusal(403, 'You do not write for a country.'),
    });
    expect(await screen.findByText('You may not read this page')).toBeTruthy();
    expect(screen.getByText('You do not write for a country.')).toBeTruthy();
  });

  it('offers to try again when nothing came', async () => {
    let down = true;
    show({
      [`GET ${ADDRESS}`]: () => (down ? refusal(502, 'Bad gateway') : answer()),
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByText(/Bad gateway/)).toBeNull();
    down = false;
    fireEvent.click(again);
    expect(await screen.findByText('My country: Belgium')).toBeTruthy();
  });

  it('leads to the forms of what may be begun, also where nothing is there yet', async () => {
    const form = '/en/knowledge-centre/policies/add?type=NationalPolicy';
    const begin = [
      { token: 'NationalPolicy', title: 'National policy', '@id': form },
    ];
    show({
      [`GET ${ADDRESS}`]: answer({
        begin,
        section: 'draft',
        items: [],
        items_total: 0,
      }),
    });
    const ways = await screen.findAllByText('Begin a new text');
    expect(ways).toHaveLength(2);
    const links = Array.from(document.querySelectorAll('.eucpn-begin a'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      form,
      form,
    ]);
  });

  it('offers nothing to begin to who may not', async () => {
    show({ [`GET ${ADDRESS}`]: answer({ begin: [] }) });
    await screen.findByText('Add the legal basis.');
    expect(screen.queryByText('Begin a new text')).toBeNull();
  });
});
