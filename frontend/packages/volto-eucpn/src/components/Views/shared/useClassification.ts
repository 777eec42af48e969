import { useIntl } from 'react-intl';
import type { Fact } from '../../FactPanel/FactPanel';
import { fieldLabels as labels } from './messages';
import { useTermText } from './terms';
import type { Content } from './content';

/** The policy cycles by the years they run. */
const CYCLES: Record<string, string> = {
  empact_2018: '2018–2021',
  empact_2022: '2022–2025',
};

/** The facts by which an item is classified. */
export function useClassification(content: Content): Fact[] {
  const intl = useIntl();
  const termText = useTermText();
  const cycles = (content.empact_cycle_priorities || [])
    .map((cycle) => CYCLES[cycle])
    .filter(Boolean)
    .sort();
  return [
    [labels.phenomena, termText(content.crime_phenomena)],
    [labels.approaches, termText(content.prevention_approaches)],
    [labels.levels, termText(content.prevention_levels)],
    [labels.groups, termText(content.target_groups)],
    [labels.settings, termText(content.settings)],
    [labels.countries, termText(content.countries_concerned)],
    [labels.empact, cycles.join(', ')],
  ].map(([label, value]) => ({
    label: intl.formatMessage(label as any),
    value: value as string | null,
  }));
}
