import { describe, expect, it } from 'vitest';
import { changes, textOf } from './values';

const file = { data: 'AAAA', encoding: 'base64', filename: 'a.pdf' };

describe('changes', () => {
  const properties = { title: {}, summary: {}, links: {}, pdf: {} };

  it('are the fields of the schema that differ', () => {
    const begun = { title: 'A', summary: null, links: [], review_state: 'x' };
    const form = { title: 'B', summary: '', links: null, review_state: 'y' };

    expect(changes(form, begun, properties)).toEqual({
      fields: { title: 'B' },
      files: [],
    });
  });

  it('tell of a file by its field, without its bytes', () => {
    const rows = [{ label: 'x', file }];

    expect(changes({ pdf: file, links: rows }, {}, properties)).toEqual({
      fields: {},
      files: ['links', 'pdf'],
    });
  });

  it('hold a field that was emptied', () => {
    expect(changes({ title: null }, { title: 'A' }, properties).fields).toEqual(
      { title: null },
    );
  });
});

describe('textOf', () => {
  it('is what a person reads', () => {
    expect(
      textOf({
        'content-type': 'text/html',
        data: '<p>One</p><ul><li>Two</li></ul>',
      }),
    ).toBe('One\nTwo');
    expect(textOf([{ token: 'be', title: 'Belgium' }, 'x'])).toBe('Belgium\nx');
    expect(textOf([{ '@id': '1', label: 'Site', url: 'https://a.eu' }])).toBe(
      'Site · https://a.eu',
    );
    expect(textOf(file)).toBe('a.pdf');
    expect(textOf(null)).toBe('');
  });
});
