const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export interface FileSize {
  value: number;
  unit: (typeof UNITS)[number];
}

/** A size in the largest unit that keeps it at one or more. */
export function fileSize(bytes?: number | null): FileSize | null {
  if (!bytes || bytes < 0) return null;
  const step = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log(bytes) / Math.log(1000)),
  );
  const value = bytes / 1000 ** step;
  return {
    value: value < 10 ? Math.round(value * 10) / 10 : Math.round(value),
    unit: UNITS[step],
  };
}

/** How a size is written; the short form of bytes has no plural. */
export const sizeFormat = ({ unit }: FileSize): Intl.NumberFormatOptions => ({
  style: 'unit',
  unit,
  unitDisplay: unit === 'byte' ? 'long' : 'short',
});

/** Short name of a file's kind: PDF, DOCX ... */
export function fileKind(
  filename?: string | null,
  contentType?: string | null,
): string {
  const ending = filename?.includes('.') ? filename.split('.').pop() : '';
  return (ending || contentType?.split('/').pop() || '').toUpperCase();
}
