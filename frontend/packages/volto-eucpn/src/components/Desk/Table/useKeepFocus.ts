import { useLayoutEffect, useRef } from 'react';
import type React from 'react';

/**
 * Keeps the place of who works through a list by keyboard: when the row with
 * the focus is gone from a renewed list, the row in its place gets the focus,
 * and the page when none is left.
 */
export function useKeepFocus<E extends HTMLElement = HTMLTableElement>(
  rows: unknown[],
) {
  const ref = useRef<E>(null);
  const last = useRef<{ element: Element; index: number } | null>(null);

  const rowsOf = () =>
    Array.from(ref.current?.querySelectorAll<HTMLElement>('[data-row]') || []);

  const onFocus = (event: React.FocusEvent<E>) => {
    // A dialog of a row is elsewhere in the page; the row stays the place.
    if (!ref.current?.contains(event.target as Element)) return;
    const row = (event.target as Element).closest('[data-row]');
    last.current = row
      ? { element: event.target, index: rowsOf().indexOf(row as HTMLElement) }
      : null;
  };

  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected) return;
    const { index } = last.current;
    last.current = null;
    // Somebody who has gone elsewhere meanwhile stays there.
    if (document.activeElement && document.activeElement !== document.body)
      return;
    const left = rowsOf();
    const target = left[Math.min(index, left.length - 1)];
    (target || document.getElementById('view'))?.focus();
  }, [rows]);

  useLayoutEffect(
    () => () => {
      // The last row is gone, and the list with it.
      if (ref.current?.contains(document.activeElement))
        document.getElementById('view')?.focus();
    },
    [],
  );

  return { ref, onFocus };
}
