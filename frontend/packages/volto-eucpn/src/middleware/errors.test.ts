import { describe, expect, it } from 'vitest';
import { errorsOf } from './errors';

const answer = (body: any) => ({ response: { body } });

const LIST = [
  { field: 'a', message: 'One.' },
  { field: 'a', message: 'Two.' },
  { message: 'All.' },
];
const READ = [{ field: 'a', message: 'One. Two.' }, { message: 'All.' }];

describe('errorsOf', () => {
  it('reads the list of fields, one entry for each', () => {
    const message = "[{'field': 'a', 'message': 'One.'}]";
    expect(errorsOf(answer({ message, errors: LIST }))).toEqual(READ);
    expect(errorsOf(answer({ message: LIST }))).toEqual(READ);
  });

  it('takes a sentence as it is', () => {
    expect(errorsOf(answer({ error: { message: 'Not now.' } }))).toEqual([
      { message: 'Not now.' },
    ]);
    expect(errorsOf(answer({ message: '[see below]' }))).toEqual([
      { message: '[see below]' },
    ]);
    expect(errorsOf(undefined)).toEqual([]);
  });
});
