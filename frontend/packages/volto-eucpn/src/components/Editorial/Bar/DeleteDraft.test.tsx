import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusal, renderDesk } from '../../../testing/desk';
import DeleteDraft from './DeleteDraft';

const ITEM = '/en/policies/delete-me';
const content = {
  title: 'Old draft',
  '@id': ITEM,
  parent: { '@id': '/en/policies' },
};
const show = (answer: any) => {
  const tell = vi.fn();
  const view = renderDesk(
    <DeleteDraft content={content} path={ITEM} tell={tell} />,
    ITEM,
    { [`DEL ${ITEM}`]: answer },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  fireEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }),
  );
  return { ...view, tell };
};

describe('DeleteDraft', () => {
  it('deletes the item itself, goes to where it lay and says so', async () => {
    const { tell, where } = show({});
    await waitFor(() => expect(where.pathname).toBe('/en/policies'));
    expect(tell.mock.calls[0][0]).toMatch(/^“Old draft” was deleted\./);
  });

  it('says why it was refused', async () => {
    const { tell } = show(refusal(423, 'Ann is editing this item just now.'));
    expect(
      await screen.findByText('Ann is editing this item just now.'),
    ).toBeTruthy();
    expect(tell).not.toHaveBeenCalled();
  });
});
