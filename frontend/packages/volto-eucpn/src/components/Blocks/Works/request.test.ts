import { describe, expect, it } from 'vitest';
import { isAlone, pageParam, worksPage, worksParams } from './request';

describe('worksParams', () => {
  it('turns the filters of the block into parameters', () => {
    expect(
      worksParams(
        {
          portal_type: ['FundingCall'],
          filters: { call_status: ['open', 'closing-soon'] },
          b_size: 5,
        },
        2,
      ),
    ).toMatchObject({
      portal_type: ['FundingCall'],
      call_status: ['open', 'closing-soon'],
      b_size: '5',
      b_start: '5',
    });
  });
});

describe('worksPage', () => {
  it('heeds the address only where there are page links', () => {
    expect(worksPage({ pagination: true }, '?page=2')).toBe(2);
    expect(worksPage({}, '?page=2')).toBe(1);
  });
});

describe('two lists on a page', () => {
  const list = { '@type': 'eucpnWorks', pagination: true };
  const content = {
    blocks: { a: list, b: { '@type': 'eucpnHero' }, c: list },
    blocks_layout: { items: ['b', 'a', 'c'] },
  };

  it('turn their pages apart', () => {
    expect(pageParam(content, 'a')).toBe('page');
    expect(pageParam(content, 'c')).toBe('page-2');
    expect(worksPage({ pagination: true }, '?page=2&page-2=3', 'page-2')).toBe(
      3,
    );
  });

  it('are not alone', () => {
    expect(isAlone(content)).toBe(false);
    expect(isAlone(undefined)).toBe(true);
  });
});
