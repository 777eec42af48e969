import React, { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { Link, useLocation } from 'react-router-dom';
import { languageNames } from '../../config/languages';
import { at } from '../Review/address';
import { messages } from './messages';

/** The languages into which the reader can translate the item, as links. */
const Languages = ({ path }: { path: string }) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const { pathname, search } = useLocation();
  const [known, setKnown] = useState<{
    begin: string[];
    goOn: string[];
  } | null>(null);
  useEffect(() => {
    let current = true;
    dispatch({
      type: 'GET_EDITORIAL',
      request: { op: 'get', path: `${path}/@translations` },
    })
      .then((told: any) => {
        if (current)
          setKnown({
            begin: told?.addable || [],
            goOn: (told?.items || [])
              .map(({ language }: any) => language)
              .filter((language: string) => !!language),
          });
      })
      .catch(() => current && setKnown({ begin: [], goOn: [] }));
    return () => {
      current = false;
    };
  }, [dispatch, path]);
  if (!known) return null;
  const list = (title: string, languages: string[]) =>
    languages.length > 0 && (
      <>
        <p>{title}</p>
        <ul className="eucpn-translate__languages">
          {languages.map((language) => (
            <li key={language}>
              <Link to={at(pathname, search, { language })} lang={language}>
                {languageNames[language] || language}
              </Link>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section aria-labelledby="eucpn-translate-choose">
      <h2 id="eucpn-translate-choose">{intl.formatMessage(messages.choose)}</h2>
      {list(intl.formatMessage(messages.goOn), known.goOn)}
      {list(intl.formatMessage(messages.begin), known.begin)}
      {!known.goOn.length && !known.begin.length && (
        <p>{intl.formatMessage(messages.noLanguage)}</p>
      )}
    </section>
  );
};

export default Languages;
