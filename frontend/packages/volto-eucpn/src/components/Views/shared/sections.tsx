import React from 'react';
import { writtenIn } from '../../../helpers/direction';
import type { Term } from '../../../types';
import LanguageTag from '../../LanguageTag/LanguageTag';
import RichText from '../../RichText/RichText';
import type { RichTextValue } from './content';

/** A part of a page with a heading of its own. */
export interface Section {
  id: string;
  title: React.ReactNode;
  body: React.ReactNode;
}

export type Sections = (Section | null)[];

/** True for HTML that shows something. */
export function hasText(value?: RichTextValue | string | null): boolean {
  const html = typeof value === 'string' ? value : value?.data;
  return Boolean(
    html?.replace(/<(?!img|iframe|video|hr)[^>]*>|&nbsp;/g, '').trim(),
  );
}

/** The section of a text with mark-up; null for an empty one. */
export function richSection(
  id: string,
  title: React.ReactNode,
  value?: RichTextValue | string | null,
): Section | null {
  return hasText(value)
    ? { id, title, body: <RichText value={value} /> }
    : null;
}

/**
 * The section of a text without mark-up; blank lines part paragraphs.
 *
 * @param languages that it may be written in beside the page's
 */
export function plainSection(
  id: string,
  title: React.ReactNode,
  value?: string | null,
  languages?: Term[] | null,
): Section | null {
  const paragraphs = (value || '')
    .split(/\n\s*\n/)
    .filter((text) => text.trim());
  return paragraphs.length
    ? {
        id,
        title,
        body: paragraphs.map((text, index) => (
          <LanguageTag
            as="p"
            className="eucpn-plain"
            lang={writtenIn(text, languages)}
            key={index}
          >
            {text}
          </LanguageTag>
        )),
      }
    : null;
}

/**
 * The section of anything else.
 *
 * @param present what tells whether there is something: a list, or true
 */
export function section(
  id: string,
  title: React.ReactNode,
  body: React.ReactNode,
  present: unknown,
): Section | null {
  const some = Array.isArray(present) ? present.length > 0 : Boolean(present);
  return some ? { id, title, body } : null;
}
