import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { offered, renderDesk } from '../../testing/desk';
import HistoryPage from './HistoryPage';

vi.mock('@plone/volto/components/manage/History/History', () => ({
  default: () => <table aria-label="Versions" />,
}));

const ITEM = '/en/policies/a';
const show = (content: object, actions: object) =>
  renderDesk(
    <HistoryPage />,
    `${ITEM}/historyview`,
    {},
    { actions, content: { data: { '@id': ITEM, ...content } } },
  ).where;
const versions = () => screen.queryByRole('table', { name: 'Versions' });

describe('HistoryPage', () => {
  it('leads who works on a contribution to its trail', () => {
    const where = show({ is_source: true }, offered('my_country'));
    expect(where.pathname).toBe(`${ITEM}/review`);
    expect(versions()).toBeNull();
  });

  it('is Volto’s for the secretariat', () => {
    show({ is_source: true }, offered('review_queue'));
    expect(versions()).toBeTruthy();
  });

  it('is Volto’s for pages', () => {
    show({}, offered('my_country'));
    expect(versions()).toBeTruthy();
  });
});
