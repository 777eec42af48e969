import fs from 'fs';
import path from 'path';
import { parse } from 'intl-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { languageCodes } from './config/languages';

const LOCALES = path.resolve(__dirname, '../locales');

interface Entry {
  id: string;
  text: string;
  standard: string;
}

/** A quoted string of a catalogue, be it on one line or on several. */
function unquote(block: string, start: string): string {
  const quoted = new RegExp(`^${start}(".*"(?:\\n".*")*)$`, 'm').exec(block);
  return (quoted?.[1].split('\n') || [])
    .map((line) => JSON.parse(line) as string)
    .join('');
}

function readCatalogue(file: string): Entry[] {
  return fs
    .readFileSync(path.join(LOCALES, file), 'utf8')
    .trim()
    .split(/\n{2,}/)
    .slice(1)
    .map((block) => ({
      id: unquote(block, 'msgid '),
      text: unquote(block, 'msgstr '),
      standard: unquote(block, '#\\. Default: '),
    }));
}

const template = readCatalogue('volto.pot');
const catalogues = Object.fromEntries(
  languageCodes.map((code) => [
    code,
    new Map(
      readCatalogue(`${code}/LC_MESSAGES/volto.po`).map(({ id, text }) => [
        id,
        text,
      ]),
    ),
  ]),
);

const untranslated = (language: string, entries: Entry[]) =>
  entries
    .map(({ id }) => id)
    .filter((id) => !catalogues[language].get(id)?.trim());

/** Placeholders with their kind, and tags: what a translation has to keep. */
function fixedParts(message: string): string[] {
  const parts = new Set(message.match(/<[^<>]+>/g));
  const visit = (elements: ReturnType<typeof parse>) =>
    elements.forEach((element) => {
      // 0 is plain text, 7 the # of a plural
      if (element.type !== 0 && element.type !== 7) {
        parts.add(`{${element.value}, ${element.type}}`);
      }
      if ('options' in element) {
        Object.values(element.options).forEach(({ value }) => visit(value));
      }
    });
  visit(parse(message));
  return [...parts].sort();
}

/** Plural forms that the language has for whole numbers and the text lacks. */
function missingPlurals(language: string, message: string): string[] {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(
    Array.from({ length: 200 }, (_, count) => rules.select(count)),
  );
  return parse(message).flatMap((element) =>
    'pluralType' in element
      ? [...needed].filter((form) => !(form in element.options))
      : [],
  );
}

/** The messages that the sources of the add-on define: id and standard text. */
function defined(folder: string): [string, string][] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((file) => {
    const full = path.join(folder, file.name);
    if (file.isDirectory()) {
      return defined(full);
    }
    return /\.tsx?$/.test(file.name) && !/\.test\./.test(file.name)
      ? [
          ...fs
            .readFileSync(full, 'utf8')
            .matchAll(
              /\bid: '(eucpn-[\w-]+)',\s*defaultMessage:\s*(['"`])(.*?)\2,?\s*\}/gs,
            ),
        ].map(({ 1: id, 3: text }): [string, string] => [id, text])
      : [];
  });
}

describe('translations', () => {
  it('are asked for every message of the sources', () => {
    const known = new Set(template.map(({ id }) => id));
    const ids = defined(__dirname).map(([id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are of one text an id: a second one would be shown as the first', () => {
    const texts = new Map<string, Set<string>>();
    defined(__dirname).forEach(([id, text]) =>
      texts.set(id, (texts.get(id) || new Set()).add(text)),
    );
    expect([...texts].filter(([, known]) => known.size > 1)).toEqual([]);
  });

  it.each(languageCodes)('are complete in %s', (language) => {
    expect(untranslated(language, template)).toEqual([]);
  });

  it.each(languageCodes)('keep placeholders and tags in %s', (language) => {
    const differing = template.filter(({ id, standard }) => {
      const text = catalogues[language].get(id);
      return text && `${fixedParts(text)}` !== `${fixedParts(standard)}`;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it.each(languageCodes)('have the plural forms of %s', (language) => {
    const lacking = template
      .map(({ id }) => ({
        id,
        forms: missingPlurals(language, catalogues[language].get(id) || ''),
      }))
      .filter(({ forms }) => forms.length);
    expect(lacking).toEqual([]);
  });
});
