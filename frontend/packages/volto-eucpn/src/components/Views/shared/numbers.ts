import { useIntl } from 'react-intl';
import type { Term } from '../../../types';
import { tokenOf } from '../../../helpers/terms';
import { localeOf } from '../../../helpers/locales';
import { fileKind, fileSize, sizeFormat } from '../../../helpers/fileSize';

/** A decimal of the back end, which comes as text; null for none. */
export function decimal(value?: string | number | null): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Functions that write numbers, sums and sizes in the language of the page. */
export function useNumbers() {
  const { locale } = useIntl();
  const write = (value: number | null, options?: Intl.NumberFormatOptions) =>
    value === null
      ? null
      : new Intl.NumberFormat(localeOf(locale), options).format(value);

  const number = (value?: string | number | null) => write(decimal(value));

  const percent = (value?: string | number | null) => {
    const share = decimal(value);
    return write(share === null ? null : share / 100, {
      style: 'percent',
      maximumFractionDigits: 2,
    });
  };

  const money = (
    value?: string | number | null,
    currency?: Term | string | null,
  ) => {
    const sum = decimal(value);
    return write(sum, {
      style: 'currency',
      currency: tokenOf(currency) || 'EUR',
      minimumFractionDigits: sum !== null && Number.isInteger(sum) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  };

  /** Kind and size of a file in one line: "PDF, 1.2 MB". */
  const file = (
    filename?: string | null,
    contentType?: string | null,
    bytes?: number | null,
  ) => {
    const size = fileSize(bytes);
    const text = size && write(size.value, sizeFormat(size));
    return [fileKind(filename, contentType), text].filter(Boolean).join(', ');
  };

  return { number, percent, money, file };
}
