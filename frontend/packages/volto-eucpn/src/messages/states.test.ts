import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { states } from './states';

const TERMS = resolve(
  __dirname,
  '../../../../../src/eucpn.policy/src/eucpn/policy/data/terms.json',
);

describe('Names of states', () => {
  it('are those of the workflow', () => {
    const { states: known } = JSON.parse(readFileSync(TERMS, 'utf-8'));
    const told = Object.entries<any>(known).map(([id, { en }]) => [id, en]);
    const said = Object.entries(states)
      .filter(([id]) => id in known)
      .map(([id, { defaultMessage }]) => [id, defaultMessage]);

    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(told));
  });
});
