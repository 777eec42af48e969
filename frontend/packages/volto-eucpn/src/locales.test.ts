import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from './config/languages';

const LOCALES = path.resolve(__dirname, '../locales');

/** Words of the frame and the lists that no reader should meet in English. */
const FRAME =
  /^#: (messages|components\/(Breadcrumbs|DateText|Deadlines|FileList|Footer|Header|KeyMessages|LanguageSelector|Logo|MobileMenu|Navigation|Pagination|SearchPage|SearchWidget|WorkCard|WorkList))\//m;

function untranslated(language: string): string[] {
  const file = path.join(LOCALES, language, 'LC_MESSAGES', 'volto.po');
  return fs
    .readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((entry) => FRAME.test(entry) && /^msgstr ""$/m.test(entry))
    .map((entry) => /^msgid "(.*)"$/m.exec(entry)?.[1] || entry);
}

describe('translations', () => {
  it.each(languageCodes)('cover frame and lists in %s', (language) => {
    expect(untranslated(language)).toEqual([]);
  });
});
