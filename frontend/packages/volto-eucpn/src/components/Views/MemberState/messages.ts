import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  council: {
    id: 'eucpn-field-council',
    defaultMessage: 'Crime prevention council',
  },
  councilName: {
    id: 'eucpn-field-council-name',
    defaultMessage: 'Name of the council',
  },
  body: {
    id: 'eucpn-field-representative-body',
    defaultMessage: 'Represented in the network by',
  },
  representative: {
    id: 'eucpn-field-representative',
    defaultMessage: 'National representative',
  },
  introduction: {
    id: 'eucpn-state-introduction',
    defaultMessage: 'Introduction',
  },
  setup: {
    id: 'eucpn-state-setup',
    defaultMessage: 'Institutional set-up',
  },
  strategy: {
    id: 'eucpn-state-strategy',
    defaultMessage: 'National strategy',
  },
  authorities: {
    id: 'eucpn-state-authorities',
    defaultMessage: 'Competent authorities',
  },
  authority: { id: 'eucpn-state-authority', defaultMessage: 'Authority' },
  responsibility: {
    id: 'eucpn-state-responsibility',
    defaultMessage: 'Responsible for',
  },
  helplines: { id: 'eucpn-state-helplines', defaultMessage: 'Help lines' },
  policies: {
    id: 'eucpn-state-policies',
    defaultMessage: 'National policies',
  },
  materials: {
    id: 'eucpn-state-materials',
    defaultMessage: 'Campaign materials for this country',
  },
  links: { id: 'eucpn-state-links', defaultMessage: 'Useful links' },
});
