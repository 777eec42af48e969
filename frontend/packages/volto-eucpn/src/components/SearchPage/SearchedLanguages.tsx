import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useTermText } from '../Views/shared/terms';
import type { SearchedLanguage } from '../../types';

const messages = defineMessages({
  searched: {
    id: 'eucpn-searched-languages',
    defaultMessage:
      'Words were searched for with their other forms in: {languages}.',
  },
  asWritten: {
    id: 'eucpn-searched-as-written',
    defaultMessage:
      'Words were searched for as they are written in: {languages}.',
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
      ? [intl.formatMessage(message, { languages: termText(some) })]
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
