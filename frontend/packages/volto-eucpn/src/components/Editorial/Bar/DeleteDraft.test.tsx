import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusal, renderDesk } from '../../../testing/desk';
import DeleteDraft from './DeleteDraft';

const ITEM = '/en/policies/delete-me';
const content = { '@id': ITEM, parent: { '@id': '/en/policies' } };
const show = (answer: any) => {
  const view = renderDesk(<DeleteDraft content={content} path={ITEM} />, ITEM, {
    [`DEL ${ITEM}`]: answer,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  fireEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }),
  );
  return view;
};

describe('DeleteDraft', () => {
  it('deletes the item itself and goes to where it lay', async () => {
    const { where } = show({});
    await waitFor(() => expect(where.pathname).toBe('/en/policies'));
  });

  it('says why it was refused', async () => {
    show(refusal(423, 'Ann is editing this item just now.'));
    expect(
      await screen.findByText('Ann is editing this item just now.'),
    ).toBeTruthy();
  });
});
