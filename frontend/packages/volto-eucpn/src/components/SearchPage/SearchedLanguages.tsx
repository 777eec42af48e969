import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useTermText } from '../Views/shared/terms';
import type { SearchedLanguage } from '../../types';

const messages = defineMessages({
  searched: {
    id: 'eucpn-searched-languages',
    defaultMessage:
      '{count, plural, one {Your words were searched for as words of this language, with their other forms: {languages}.} other {Your words were searched for as words of these languages, with their other forms: {languages}.}}',
  },
  asWritten: {
    id: 'eucpn-searched-as-written',
    defaultMessage:
      '{count, plural, one {Your words were searched for as you wrote them; their other forms are not known in this language: {languages}.} other {Your words were searched for as you wrote them; their other forms are not known in these languages: {languages}.}}',
  },
});

/**
 * Says in which languages the words of a search were looked for, and where only as
 * they were written.
 *
 * @param props.languages as the answer has them; none where there were no words
 */
const SearchedLanguages = ({
  languages,
}: {
  languages?: SearchedLanguage[];
}) => {
  const intl = useIntl();
  const termText = useTermText();
  if (!languages?.length) return null;
  const say = (message: any, some: SearchedLanguage[]) =>
    some.length
      ? [
          intl.formatMessage(message, {
            count: some.length,
            languages: termText(some),
          }),
        ]
      : [];
  const said = [
    ...say(
      messages.searched,
      languages.filter(({ inflections }) => inflections),
    ),
    ...say(
      messages.asWritten,
      languages.filter(({ inflections }) => !inflections),
    ),
  ];
  return <p className="eucpn-search-page__languages">{said.join(' ')}</p>;
};

export default SearchedLanguages;
