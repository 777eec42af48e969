import { beforeEach, describe, expect, it } from 'vitest';
import { markTabs } from './tabs';

const schema = {
  fieldsets: [
    { id: 'default', title: 'Basics', fields: ['title', 'summary'] },
    { id: 'dates', title: 'Dates', fields: ['opens'] },
  ],
};
const label = (title: string, count: number) => `${title}: ${count}`;
const tabs = () => Array.from(document.querySelectorAll('.item'));

describe('markTabs', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<div class="formtabs"><button class="item">Basics</button>' +
      '<button class="item">Dates</button></div>';
  });

  it('counts the refused fields of each tab, and takes marks away', () => {
    markTabs(schema, ['title', 'summary', 'elsewhere'], label);
    expect(tabs().map((tab) => tab.getAttribute('data-errors'))).toEqual([
      '2',
      null,
    ]);
    expect(tabs()[0].getAttribute('aria-label')).toBe('Basics: 2');

    markTabs(schema, ['opens'], label);
    expect(tabs().map((tab) => tab.getAttribute('data-errors'))).toEqual([
      null,
      '1',
    ]);
    expect(tabs()[0].hasAttribute('aria-label')).toBe(false);
  });

  it('leaves tabs alone that are not those of the schema', () => {
    markTabs({ fieldsets: [schema.fieldsets[0]] }, ['title'], label);

    expect(tabs()[0].hasAttribute('data-errors')).toBe(false);
  });
});
