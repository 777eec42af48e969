import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  kicker: {
    id: 'eucpn-toolbox-number',
    defaultMessage: 'Toolbox no. {number}',
  },
  presidency: { id: 'eucpn-field-presidency', defaultMessage: 'Presidency' },
  published: {
    id: 'eucpn-field-publication-date',
    defaultMessage: 'Publication date',
  },
  expected: {
    id: 'eucpn-field-expected-date',
    defaultMessage: 'Expected publication',
  },
  identifier: { id: 'eucpn-field-isbn-doi', defaultMessage: 'ISBN or DOI' },
  authors: { id: 'eucpn-field-authors', defaultMessage: 'Authors' },
  picture: {
    id: 'eucpn-toolbox-part-1',
    defaultMessage: 'Part 1: intelligence picture',
  },
  practices: {
    id: 'eucpn-toolbox-part-2',
    defaultMessage: 'Part 2: good practices',
  },
  examples: {
    id: 'eucpn-toolbox-part-3',
    defaultMessage: 'Part 3: examples',
  },
  recommendations: {
    id: 'eucpn-toolbox-recommendations',
    defaultMessage: 'Recommendations',
  },
  examplePractices: {
    id: 'eucpn-toolbox-example-practices',
    defaultMessage: 'The practices described',
  },
  policyPaper: {
    id: 'eucpn-toolbox-policy-paper',
    defaultMessage: 'Policy paper',
  },
  acknowledgements: {
    id: 'eucpn-toolbox-acknowledgements',
    defaultMessage: 'Acknowledgements',
  },
  citation: {
    id: 'eucpn-toolbox-citation',
    defaultMessage: 'How to cite this toolbox',
  },
});
