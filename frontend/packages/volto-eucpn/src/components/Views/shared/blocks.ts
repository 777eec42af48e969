import { hasText } from './sections';

/** Blocks that only repeat what the page shows of the fields. */
const REPEATED = ['title', 'description'];

const WORDS = ['slate', 'text'];

/**
 * The content with those of its blocks that say something of their own; null
 * where none does.
 */
export function ownBlocks<T extends object>(content: T): T | null {
  const { blocks = {}, blocks_layout: layout } = content as any;
  const items = (layout?.items || []).filter((id: string) => {
    const block = blocks[id];
    const type = block?.['@type'];
    if (!type || REPEATED.includes(type)) return false;
    return !WORDS.includes(type) || hasText(block.plaintext ?? block.text);
  });
  return items.length ? { ...content, blocks_layout: { items } } : null;
}
