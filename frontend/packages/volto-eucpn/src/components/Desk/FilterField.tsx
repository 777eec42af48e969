import React from 'react';
import { useIntl } from 'react-intl';
import { compareIn } from '../../helpers/collation';
import { tokenOf } from '../../helpers/terms';
import { messages } from './messages';
import type { Facet } from './types';

export interface Choice {
  /** The parameter of the service. */
  name: string;
  message: { id: string; defaultMessage: string };
  options: (Partial<Facet> & { token: string })[];
  /** What is chosen where the address does not say. */
  value?: string;
  /** What is offered when nothing is chosen; "All" where it is not said. */
  none?: string;
  /** False where there is always a value. */
  clearable?: boolean;
}

/** Filters in whose values one looks for a name. */
const NAMES = ['contributing_member_state', 'country', 'language'];

/** What can be chosen: names by the alphabet, all else in the order it is given in. */
function inOrder({ name, options }: Choice, language: string) {
  if (!NAMES.includes(name)) return options;
  const compare = compareIn(language);
  return [...options].sort((one, other) =>
    compare(one.title || one.token, other.title || other.token),
  );
}

/** What can be chosen, with a value that is no longer offered. */
function optionsOf(choice: Choice, value: string, language: string) {
  const options = inOrder(choice, language);
  return !value || options.some((option) => tokenOf(option as any) === value)
    ? options
    : [...options, { token: value, title: value }];
}

/** A list to choose from, each value with how many items have it. */
const FilterField = ({
  choice,
  value,
}: {
  choice: Choice;
  /** From the address. */
  value: string;
}) => {
  const intl = useIntl();
  const chosen = value || choice.value || '';
  return (
    <label>
      <span>{intl.formatMessage(choice.message)}</span>
      <select name={choice.name} defaultValue={chosen}>
        {choice.clearable !== false && (
          <option value="">
            {choice.none || intl.formatMessage(messages.all)}
          </option>
        )}
        {optionsOf(choice, chosen, intl.locale).map(
          ({ token, title, count }) => (
            <option key={token} value={token}>
              {count === undefined
                ? title || token
                : `${title || token} (${intl.formatNumber(count)})`}
            </option>
          ),
        )}
      </select>
    </label>
  );
};

export default FilterField;
