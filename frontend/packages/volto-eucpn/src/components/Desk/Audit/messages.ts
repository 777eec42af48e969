import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  lead: {
    id: 'eucpn-audit-lead',
    defaultMessage:
      'Who did what, the latest first: steps of the workflow, rights, accounts and settings. Texts of drafts are not recorded.',
  },
  caption: {
    id: 'eucpn-audit-caption',
    defaultMessage:
      '{total, plural, =0 {No records} one {# record} other {# records}}',
  },
  time: { id: 'eucpn-audit-time', defaultMessage: 'When' },
  who: { id: 'eucpn-audit-who', defaultMessage: 'Account' },
  what: { id: 'eucpn-audit-what', defaultMessage: 'What' },
  item: { id: 'eucpn-audit-item', defaultMessage: 'Item' },
  change: { id: 'eucpn-audit-change', defaultMessage: 'Change' },
  request: { id: 'eucpn-audit-request', defaultMessage: 'Request' },
  from: { id: 'eucpn-audit-from', defaultMessage: 'From' },
  to: { id: 'eucpn-audit-to', defaultMessage: 'Until' },
  nobody: { id: 'eucpn-audit-nobody', defaultMessage: 'Nobody signed in' },
  became: { id: 'eucpn-audit-became', defaultMessage: 'became' },
  empty: {
    id: 'eucpn-audit-empty',
    defaultMessage:
      'Nothing has been recorded yet. Every step of the workflow, every change of rights, accounts and settings, and failed attempts to sign in are recorded from now on.',
  },
  off: {
    id: 'eucpn-audit-off',
    defaultMessage:
      'This site keeps no audit trail: its configuration names no file for it.',
  },
  export: {
    id: 'eucpn-audit-export',
    defaultMessage: 'Download these records:',
  },
  csv: { id: 'eucpn-audit-csv', defaultMessage: 'Table (CSV)' },
  jsonl: { id: 'eucpn-audit-jsonl', defaultMessage: 'Lines of JSON' },
});
