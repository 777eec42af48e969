import { describe, expect, it } from 'vitest';
import { mailbox } from './mailbox';

const asked = (value: string) =>
  mailbox({ value, formatMessage: (m: any) => m.defaultMessage });

describe('mailbox', () => {
  it('takes an address', () => {
    expect(asked('office@example.org')).toBeNull();
  });

  it('says of others what is expected', () => {
    expect(asked('nobody')).toBe(
      'An address such as name@example.org is expected.',
    );
  });
});
