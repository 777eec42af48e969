import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import Badge from '../../Badge/Badge';
import { languageNames } from '../../../config/languages';
import { titleOf, tokenOf } from '../../../helpers/terms';
import type { FileItem } from '../../../types';
import { headings } from './messages';
import type { Content } from './content';

const messages = defineMessages({
  document: {
    id: 'eucpn-languages-document',
    defaultMessage: 'Available as a document in {language}',
  },
  expected: {
    id: 'eucpn-languages-expected',
    defaultMessage: 'Translation expected',
  },
});

/** Statuses that a reader should know of before following the link. */
const TOLD = ['source', 'outdated', 'in-progress'];

/** The files of a page: its own, then those of its other language versions. */
export function documents(content: Content): FileItem[] {
  const files = content['@components']?.files;
  return [...(files?.items || []), ...(files?.other_versions || [])];
}

/**
 * The other languages of a page, each by its own name and with its status, those in
 * which a translation is expected, and those in which there is only a document.
 *
 * @param props.content the item with its translations
 */
const OtherLanguages = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const { items = [], expected = [] } =
    content['@components']?.translations || {};
  const read = [
    ...items.map((item) => item.language),
    tokenOf(content.language),
  ];
  const files = documents(content).filter(
    ({ document_language: language }, index, all) =>
      language &&
      !read.includes(language.token) &&
      all.findIndex(
        (other) => tokenOf(other.document_language) === language.token,
      ) === index,
  );
  if (!items.length && !expected.length && !files.length) return null;
  return (
    <section className="eucpn-other-languages">
      {items.length + files.length > 0 && (
        <h2>{intl.formatMessage(headings.otherLanguages)}</h2>
      )}
      {items.length > 0 && (
        <ul>
          {items.map(({ '@id': id, language, translation_status: status }) => (
            <li key={language}>
              <a href={flattenToAppURL(id)} hrefLang={language} lang={language}>
                {languageNames[language] || language}
              </a>
              {TOLD.includes(tokenOf(status) || '') && (
                <Badge kind="freshness" value={status} />
              )}
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className="eucpn-other-languages__documents">
          {files.map(({ download, document_language: language }) => (
            <li key={tokenOf(language)}>
              <a href={flattenToAppURL(download)} hrefLang={tokenOf(language)}>
                {intl.formatMessage(messages.document, {
                  language: titleOf(language),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {expected.length > 0 && (
        <>
          <h2>{intl.formatMessage(messages.expected)}</h2>
          <ul className="eucpn-other-languages__expected">
            {expected.map(({ token }) => (
              <li key={token} lang={token}>
                {languageNames[token] || token}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

export default OtherLanguages;
