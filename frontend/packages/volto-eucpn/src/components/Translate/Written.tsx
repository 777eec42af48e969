import React, { useEffect, useRef } from 'react';
import { direction } from '../../helpers/direction';

/**
 * Says of the inputs inside in which language one writes there. The labels around
 * them are in the page's language, so the box itself does not say it.
 */
const Written = ({
  language,
  children,
}: {
  language?: string;
  children: React.ReactNode;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const mark = () =>
      element
        .querySelectorAll('input[type="text"], textarea, [contenteditable]')
        .forEach((input) => {
          if (input.getAttribute('lang') === (language || '')) return;
          input.setAttribute('lang', language || '');
          input.setAttribute('dir', direction(language));
        });
    mark();
    // Editors of rich text and new rows come later.
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [language]);
  return (
    <div ref={box} className="eucpn-pair__written">
      {children}
    </div>
  );
};

export default Written;
