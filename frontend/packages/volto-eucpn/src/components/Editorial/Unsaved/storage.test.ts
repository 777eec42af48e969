import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStorage } from '../../../testing/storage';
import { drop, formKey, keep, LIMITS, versions } from './storage';

const localStorage = new MemoryStorage();
const form = formKey('editor-be', '/en/a');
const entry = (minute: number, fields: any = { title: `T${minute}` }) => ({
  at: new Date(Date.UTC(2027, 0, 1, 10, minute)).toISOString(),
  base: null,
  fields,
  files: [],
});

describe('unsaved work in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('comes back newest first, by form and account', () => {
    keep(localStorage, form, 'one', entry(1));
    keep(localStorage, form, 'two', entry(2));
    keep(localStorage, formKey('editor-nl', '/en/a'), 'x', entry(3));
    keep(localStorage, formKey('editor-be', '/en/a/b'), 'x', entry(3));

    expect(versions(localStorage, form).map((v) => v.fields.title)).toEqual([
      'T2',
      'T1',
    ]);
    expect(versions(localStorage, form, 'two')).toHaveLength(1);
  });

  it('is written over by the same opening of the form only', () => {
    keep(localStorage, form, 'one', entry(1));
    keep(localStorage, form, 'one', entry(2));

    expect(versions(localStorage, form)).toHaveLength(1);
    drop(localStorage, versions(localStorage, form)[0].key);
    expect(versions(localStorage, form)).toEqual([]);
  });

  it('is bounded: few versions of a form, none older than a month', () => {
    keep(localStorage, formKey('editor-be', '/en/old'), 'x', {
      ...entry(0),
      at: '2026-11-01T00:00:00.000Z',
    });
    for (let i = 1; i < 6; i += 1) keep(localStorage, form, `s${i}`, entry(i));

    expect(versions(localStorage, form).map((v) => v.fields.title)).toEqual([
      'T5',
      'T4',
      'T3',
    ]);
    expect(localStorage.length).toBe(LIMITS.perForm);
  });

  it('says when it is too long, and leaves what is there', () => {
    keep(localStorage, form, 'one', entry(1));
    const long = entry(2, { summary: 'x'.repeat(LIMITS.entry) });

    expect(keep(localStorage, form, 'one', long)).toBe('large');
    expect(versions(localStorage, form)[0].fields.title).toBe('T1');
  });

  it('makes room by dropping the oldest of another form', () => {
    const other = formKey('editor-be', '/en/other');
    keep(localStorage, other, 'x', entry(1));
    const write = vi
      .spyOn(localStorage, 'setItem')
      .mockImplementationOnce(() => {
        throw new DOMException('', 'QuotaExceededError');
      });

    expect(keep(localStorage, form, 'one', entry(2))).toBe('kept');
    expect(versions(localStorage, other)).toEqual([]);
    expect(versions(localStorage, form)).toHaveLength(1);
    write.mockRestore();
  });

  it('says when the browser keeps nothing, and skips what it cannot read', () => {
    expect(keep(null, form, 'one', entry(1))).toBe('full');
    expect(versions(null, form)).toEqual([]);
    localStorage.setItem(`${form}|x`, '{');
    expect(versions(localStorage, form)).toEqual([]);
  });
});
