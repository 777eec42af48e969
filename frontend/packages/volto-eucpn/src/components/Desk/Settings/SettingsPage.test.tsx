import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import { TOKEN } from '../../../testing/desk';
import SettingsPage from './SettingsPage';

vi.mock('@plone/volto/components/manage/Controlpanels', () => ({
  Controlpanel: () => <form aria-label="Panel" />,
}));

const show = (error: any) =>
  renderPage(<SettingsPage />, {
    userSession: { token: TOKEN },
    controlpanels: { get: { error } },
  });

describe('Settings of the secretariat', () => {
  it('are Volto’s panel for who may change them', () => {
    show(null);
    expect(screen.getByRole('form', { name: 'Panel' })).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('ask for the panel though another one was refused', () => {
    show({ status: 401 });
    expect(screen.getByRole('form', { name: 'Panel' })).toBeTruthy();
  });

  it('say to others that the page is not theirs', () => {
    show({ status: 401 });
    expect(
      screen.getByRole('heading', { name: 'You may not read this page' }),
    ).toBeTruthy();
  });
});
