import { describe, expect, it } from 'vitest';
import { errorsOf } from './errors';

const answer = (body: any) => ({ response: { body } });

describe('errorsOf', () => {
  it('reads a list as Python writes it', () => {
    const message =
      "[{'message': \"it's “x”, isn't it\", 'field': 'title', 'error': " +
      "'ValidationError'}, {'error': 'ValidationError', 'message': 'say " +
      "\\'no\\': \\u00e9'}]";
    expect(errorsOf(answer({ message }))).toEqual([
      { field: 'title', message: "it's “x”, isn't it" },
      { message: "say 'no': é" },
    ]);
  });

  it('reads JSON and lists, one entry per field', () => {
    const list = [
      { field: 'a', message: 'One.' },
      { field: 'a', message: 'Two.' },
      { message: 'All.' },
    ];
    const expected = [
      { field: 'a', message: 'One. Two.' },
      { message: 'All.' },
    ];
    expect(errorsOf(answer({ message: JSON.stringify(list) }))).toEqual(
      expected,
    );
    expect(errorsOf(answer({ message: list }))).toEqual(expected);
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
