import { languageOf } from '../helpers/language';
import { NOT_IN, samePage } from '../helpers/notInLanguage';

/**
 * Says in which language a page is, that it depends on the reader's languages, and
 * where a text in another language is shown instead of the one asked for: the page
 * that comes then tells so, see components/NotInLanguage.
 */
export const readerLanguage = (req: any, res: any, next: () => void) => {
  const language = languageOf(req.path);
  if (!language) return next();
  res.set('Content-Language', language);
  res.vary('Accept-Language');
  const redirect = res.redirect.bind(res);
  res.redirect = (...args: any[]) => {
    const [target] = args.slice(-1);
    if (samePage(req.path, target)) {
      const mark = `${target.includes('?') ? '&' : '?'}${NOT_IN}=${language}`;
      return redirect(...args.slice(0, -1), `${target}${mark}`);
    }
    return redirect(...args);
  };
  return next();
};
