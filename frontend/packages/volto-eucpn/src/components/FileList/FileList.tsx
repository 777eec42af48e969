import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { direction, writtenIn } from '../../helpers/direction';
import { localeOf } from '../../helpers/locales';
import { fileKind, fileSize, sizeFormat } from '../../helpers/fileSize';
import { titleOf, tokenOf } from '../../helpers/terms';
import type { FileItem } from '../../types';
import LanguageTag from '../LanguageTag/LanguageTag';

const messages = defineMessages({
  title: { id: 'eucpn-files', defaultMessage: 'Downloads' },
  accessible: {
    id: 'eucpn-file-accessible',
    defaultMessage: 'Accessible PDF',
  },
});

/** Its document's, unless that is written from right to left and the title is not. */
const languageOfTitle = (item: FileItem) =>
  direction(tokenOf(item.document_language)) === 'rtl'
    ? writtenIn(item.title, [item.document_language])
    : item.document_language;

/**
 * The files of an item: language, role, kind and size beside each link.
 *
 * @param props.items items of the "files" expander; nothing for none
 * @param props.title heading, default "Downloads"
 */
const FileList = ({
  items,
  title,
}: {
  items?: FileItem[] | null;
  title?: string;
}) => {
  const intl = useIntl();
  if (!items?.length) return null;
  const number = (size: ReturnType<typeof fileSize>) =>
    size &&
    new Intl.NumberFormat(localeOf(intl.locale), sizeFormat(size)).format(
      size.value,
    );
  return (
    <section className="eucpn-files">
      <h2>{title || intl.formatMessage(messages.title)}</h2>
      <ul>
        {items.map((item) => {
          const facts = [
            titleOf(item.document_role),
            titleOf(item.document_language),
            fileKind(item.filename, item.content_type),
            number(fileSize(item.size)),
            tokenOf(item.accessible_pdf) === 'yes' &&
              intl.formatMessage(messages.accessible),
          ].filter(Boolean);
          return (
            <li key={item['@id']} className="eucpn-files__file">
              <a
                href={flattenToAppURL(item.download)}
                hrefLang={tokenOf(item.document_language)}
              >
                <LanguageTag lang={languageOfTitle(item)}>
                  {item.title || item.filename}
                </LanguageTag>
              </a>
              {item.description && (
                <LanguageTag
                  className="eucpn-files__about"
                  lang={writtenIn(item.description, [item.document_language])}
                >
                  {item.description}
                </LanguageTag>
              )}
              <span className="eucpn-files__facts">{facts.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default FileList;
