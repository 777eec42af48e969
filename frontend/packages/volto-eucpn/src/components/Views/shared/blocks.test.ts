import { describe, expect, it } from 'vitest';
import { ownBlocks } from './blocks';

const content = (blocks: Record<string, object>) => ({
  blocks,
  blocks_layout: { items: Object.keys(blocks) },
});

describe('ownBlocks', () => {
  it('is null for the blocks that every new page has', () => {
    expect(
      ownBlocks(
        content({
          a: { '@type': 'title' },
          b: { '@type': 'slate', plaintext: '' },
        }),
      ),
    ).toBeNull();
    expect(ownBlocks({})).toBeNull();
  });

  it('keeps what says something', () => {
    const own: any = ownBlocks(
      content({
        a: { '@type': 'title' },
        b: { '@type': 'slate', plaintext: 'Words' },
        c: { '@type': 'image' },
      }),
    );

    expect(own.blocks_layout.items).toEqual(['b', 'c']);
  });
});
