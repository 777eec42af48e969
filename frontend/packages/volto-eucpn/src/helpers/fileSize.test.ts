import { describe, expect, it } from 'vitest';
import { fileKind, fileSize } from './fileSize';

describe('fileSize', () => {
  it('takes the largest fitting unit', () => {
    expect(fileSize(999)).toEqual({ value: 999, unit: 'byte' });
    expect(fileSize(1234567)).toEqual({ value: 1.2, unit: 'megabyte' });
  });

  it('is null for nothing', () => {
    expect(fileSize(0)).toBeNull();
    expect(fileSize(null)).toBeNull();
  });
});

describe('fileKind', () => {
  it('prefers the ending of the name', () => {
    expect(fileKind('toolbox.pdf', 'application/octet-stream')).toBe('PDF');
    expect(fileKind(null, 'image/png')).toBe('PNG');
  });
});
