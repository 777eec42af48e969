import { useEffect, useRef } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import { languageOf } from '../../helpers/language';
import { NOT_IN, samePage } from '../../helpers/notInLanguage';

/**
 * Where a link followed within the application leads to another language, does what
 * express/readerLanguage does where the server leads there.
 */
const MarkOnClient = () => {
  const history = useHistory();
  const { pathname, search, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    const asked = before.current;
    before.current = pathname;
    if (history.action !== 'REPLACE' || !samePage(asked, pathname)) return;
    const query = new URLSearchParams(search);
    query.set(NOT_IN, languageOf(asked) as string);
    history.replace({ pathname, search: `?${query}`, hash });
  }, [history, pathname, search, hash]);
  return null;
};

export default MarkOnClient;
