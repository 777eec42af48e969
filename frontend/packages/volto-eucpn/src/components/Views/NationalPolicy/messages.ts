import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  type: { id: 'eucpn-field-policy-type', defaultMessage: 'Type' },
  authority: {
    id: 'eucpn-field-authority',
    defaultMessage: 'Responsible authority',
  },
  adopted: { id: 'eucpn-field-adopted-on', defaultMessage: 'Adopted' },
  from: { id: 'eucpn-field-valid-from', defaultMessage: 'Valid from' },
  to: { id: 'eucpn-field-valid-to', defaultMessage: 'Valid until' },
  replaces: { id: 'eucpn-field-replaces', defaultMessage: 'Replaces' },
  originalTitle: {
    id: 'eucpn-field-original-title',
    defaultMessage: 'Original title',
  },
  document: {
    id: 'eucpn-policy-document',
    defaultMessage: 'Official document',
  },
  documentIn: {
    id: 'eucpn-policy-document-in',
    defaultMessage: 'Official document ({language})',
  },
  objectives: { id: 'eucpn-policy-objectives', defaultMessage: 'Objectives' },
  measures: { id: 'eucpn-policy-measures', defaultMessage: 'Measures' },
  framework: {
    id: 'eucpn-policy-framework',
    defaultMessage: 'Institutional framework',
  },
  monitoring: {
    id: 'eucpn-policy-monitoring',
    defaultMessage: 'Monitoring and evaluation',
  },
  legal: { id: 'eucpn-policy-legal-basis', defaultMessage: 'Legal basis' },
  budget: { id: 'eucpn-policy-budget', defaultMessage: 'Budget' },
});
