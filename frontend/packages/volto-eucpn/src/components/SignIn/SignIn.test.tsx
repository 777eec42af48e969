import React from 'react';
import { describe, expect, it } from 'vitest';
import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import SignIn, { placeFrom } from './SignIn';

const show = (login: any = {}) =>
  renderPage(<SignIn />, { userSession: { login } }, '/en/login');

describe('SignIn', () => {
  it('has fields with names that browsers can fill in', () => {
    show();

    expect(
      screen.getByLabelText('User name').getAttribute('autocomplete'),
    ).toBe('username');
    const password = screen.getByLabelText('Password');
    expect(password.getAttribute('type')).toBe('password');
    fireEvent.click(screen.getByLabelText('Show the password'));
    expect(password.getAttribute('type')).toBe('text');
  });

  it('says what is wrong beside the fields and takes the focus there', () => {
    show({ error: { status: 401 } });
    const said = screen.getByRole('alert');

    expect(said.textContent).toMatch(/do not match/);
    expect(document.activeElement).toBe(said);
    expect(
      screen.getByLabelText('Password').getAttribute('aria-describedby'),
    ).toBe(said.id);
  });

  it('tells a silent server from a wrong password', () => {
    show({ error: {} });

    expect(screen.getByRole('alert').textContent).toMatch(/did not answer/);
  });

  it('asks for both fields', () => {
    show();
    fireEvent.submit(screen.getByLabelText('Password').closest('form')!);

    expect(screen.getByRole('alert').textContent).toBe('Fill in both fields.');
  });
});

describe('placeFrom', () => {
  it('goes to places of this site only', () => {
    expect(placeFrom('?return_url=/en/a/edit', '/en/login')).toBe('/en/a/edit');
    expect(placeFrom('?return_url=//evil.eu', '/en/login')).toBe('/en');
    expect(placeFrom('?return_url=https://evil.eu', '/login')).toBe('/');
    expect(placeFrom('?return_url=/\\evil.eu', '/en/a/login')).toBe('/en/a');
  });
});
