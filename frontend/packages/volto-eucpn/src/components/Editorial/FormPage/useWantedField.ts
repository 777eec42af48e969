import { useEffect, useRef } from 'react';
import { isInField } from './openField';

const FORM = '#page-edit form, #page-add form, #sidebar-metadata form';

/**
 * Goes to the field that the address names. The form may be rendered anew while
 * its schema arrives: this goes there until the focus stays, unless the editor
 * goes elsewhere first.
 */
export function useWantedField(
  wanted: string | null,
  schema: any,
  go: (field: string) => void,
) {
  const went = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted || !schema?.properties?.[wanted] || went.current === wanted)
      return undefined;
    let steady = 0;
    const stop = () => {
      went.current = wanted;
      window.clearInterval(timer);
    };
    const timer = window.setInterval(() => {
      if (!document.querySelector(FORM)) return;
      steady = isInField(wanted) ? steady + 1 : 0;
      if (steady > 2) stop();
      else if (!steady) go(wanted);
    }, 300);
    const goneElsewhere = ['pointerdown', 'keydown'];
    goneElsewhere.forEach((name) => document.addEventListener(name, stop));
    return () => {
      window.clearInterval(timer);
      goneElsewhere.forEach((name) => document.removeEventListener(name, stop));
    };
  }, [wanted, schema, go]);
}
