import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { injectLazyLibs } from '@plone/volto/helpers/Loadable/Loadable';
import {
  ClearIndicator,
  customSelectStyles,
  DropdownIndicator,
  selectTheme,
} from '@plone/volto/components/manage/Widgets/SelectStyling';
import { useTerms } from '../../../store/useTerms';
import type { Term } from '../../../types';
import { chosen, inOrder, searchText, termOptions } from './options';
import type { Option } from './options';

const messages = defineMessages({
  select: { id: 'eucpn-terms-select', defaultMessage: 'Search or choose…' },
  none: { id: 'eucpn-terms-none', defaultMessage: 'Nothing found' },
  loading: { id: 'eucpn-terms-loading', defaultMessage: 'Loading…' },
  failed: {
    id: 'eucpn-terms-failed',
    defaultMessage: 'The list could not be loaded.',
  },
  found: {
    id: 'eucpn-terms-found',
    defaultMessage: '{count, plural, one {# choice} other {# choices}}',
  },
});

const styles = {
  ...customSelectStyles,
  menuPortal: (base: object) => ({ ...base, zIndex: 1000 }),
};

const label = (option: Option, { context }: { context: string }) =>
  context === 'menu' && option.broader ? (
    <span className="eucpn-narrower">{option.label}</span>
  ) : (
    option.label
  );

/** A searchable list of the terms of a vocabulary; answers bare tokens. */
const TermsSelect = (props: {
  id: string;
  label: string;
  vocabulary: string;
  value?: (Term | string)[] | Term | string | null;
  isMulti?: boolean;
  isDisabled?: boolean;
  isClearable?: boolean;
  invalid?: boolean;
  onChange: (value: string | string[] | null) => void;
  reactSelect?: any;
}) => {
  const intl = useIntl();
  const entry = useTerms(props.vocabulary);
  const options = termOptions(
    inOrder(entry?.items || [], props.vocabulary, intl.locale),
  );
  const value = chosen(props.value, options);
  const library = props.reactSelect;
  const Select = library.default;
  return (
    <Select
      inputId={props.id}
      aria-label={props.label}
      className={`react-select-container${props.invalid ? ' is-wrong' : ''}`}
      classNamePrefix="react-select"
      styles={styles}
      theme={selectTheme}
      components={{ DropdownIndicator, ClearIndicator }}
      menuPortalTarget={typeof document === 'undefined' ? null : document.body}
      menuPlacement="auto"
      isMulti={props.isMulti}
      isDisabled={props.isDisabled}
      isClearable={props.isClearable ?? true}
      isLoading={!entry || entry.loading}
      closeMenuOnSelect={!props.isMulti}
      options={options}
      formatOptionLabel={label}
      filterOption={library.createFilter({ stringify: searchText })}
      value={props.isMulti ? value : value[0] || null}
      placeholder={intl.formatMessage(messages.select)}
      loadingMessage={() => intl.formatMessage(messages.loading)}
      noOptionsMessage={() =>
        intl.formatMessage(entry?.failed ? messages.failed : messages.none)
      }
      screenReaderStatus={({ count }: { count: number }) =>
        intl.formatMessage(messages.found, { count })
      }
      onChange={(picked: Option | Option[] | null) =>
        props.onChange(
          Array.isArray(picked)
            ? picked.map((option) => option.value)
            : picked?.value ?? (props.isMulti ? [] : null),
        )
      }
    />
  );
};

export default injectLazyLibs(['reactSelect'])(
  TermsSelect,
) as typeof TermsSelect;
