import { tokenOf } from './terms';

/**
 * The version of the text that an item holds: of a translation that from which it was
 * made, since its own number follows the original.
 */
export function versionOf(content: any): number | null {
  const own = content.content_version || null;
  const translated = content.is_source === false;
  return translated ? content.translated_from_version || own : own;
}

/** Does the item hold an earlier version than its original? */
export const isOutdated = (content: any) =>
  tokenOf(content.translation_status) === 'outdated';
