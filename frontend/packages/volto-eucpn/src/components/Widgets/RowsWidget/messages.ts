import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  add: { id: 'eucpn-rows-add', defaultMessage: 'Add a row' },
  none: { id: 'eucpn-rows-none', defaultMessage: 'No rows yet.' },
  row: { id: 'eucpn-rows-row', defaultMessage: 'Row {number}' },
  cell: {
    id: 'eucpn-rows-cell',
    defaultMessage: '{column}, row {number}',
  },
  up: { id: 'eucpn-rows-up', defaultMessage: 'Move row {number} up' },
  down: { id: 'eucpn-rows-down', defaultMessage: 'Move row {number} down' },
  remove: { id: 'eucpn-rows-remove', defaultMessage: 'Remove row {number}' },
  removed: {
    id: 'eucpn-rows-removed',
    defaultMessage: 'Row {number} was removed.',
  },
  moved: {
    id: 'eucpn-rows-moved',
    defaultMessage: 'The row is now number {number} of {total}.',
  },
  added: {
    id: 'eucpn-rows-added',
    defaultMessage: 'Row {number} was added.',
  },
  undo: { id: 'eucpn-rows-undo', defaultMessage: 'Undo' },
  actions: { id: 'eucpn-rows-actions', defaultMessage: 'Actions' },
  needed: { id: 'eucpn-rows-needed', defaultMessage: 'needed' },
});
