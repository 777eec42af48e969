import { describe, expect, it } from 'vitest';
import { fromForm, toForm } from './schema';

describe('the form of a list of works', () => {
  it('keeps the filters that it does not show', () => {
    const data = { filters: { country: 'FI', call_status: ['open'] } };

    expect(toForm(data).call_status).toEqual(['open']);
    expect(fromForm({ ...toForm(data), call_status: ['closed'] })).toEqual({
      filters: { country: 'FI', call_status: ['closed'] },
    });
  });

  it('forgets an emptied filter', () => {
    expect(
      fromForm({ filters: { call_status: ['open'] }, call_status: [] }),
    ).toEqual({ filters: {} });
  });
});
