import { describe, expect, it } from 'vitest';
import { isOutdated, versionOf } from './versions';

describe('versionOf', () => {
  it('is that of the text: of a translation the one it was made from', () => {
    const numbers = { content_version: 2, translated_from_version: 1 };
    expect(versionOf({ ...numbers, is_source: true })).toBe(2);
    expect(versionOf({ ...numbers, is_source: false })).toBe(1);
    expect(versionOf({ content_version: 2, is_source: false })).toBe(2);
    expect(versionOf({})).toBeNull();
  });
});

describe('isOutdated', () => {
  it('reads the status of the translation', () => {
    expect(isOutdated({ translation_status: { token: 'outdated' } })).toBe(
      true,
    );
    expect(isOutdated({ translation_status: { token: 'current' } })).toBe(
      false,
    );
    expect(isOutdated({})).toBe(false);
  });
});
