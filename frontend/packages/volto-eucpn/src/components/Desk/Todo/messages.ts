import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  lead: {
    id: 'eucpn-todo-lead',
    defaultMessage:
      'What waits for you. Whatever you are told by mail is listed here too.',
  },
  list: { id: 'eucpn-todo-list', defaultMessage: 'Things to do' },
  fresh: { id: 'eucpn-todo-new', defaultMessage: 'New' },
  since: { id: 'eucpn-todo-since', defaultMessage: 'Since {date}' },
  empty: {
    id: 'eucpn-todo-empty',
    defaultMessage:
      'There is nothing to do. What comes back, waits for your decision or has to be confirmed is listed here.',
  },
  tick: { id: 'eucpn-todo-tick', defaultMessage: 'Tick off' },
  ticked: {
    id: 'eucpn-todo-ticked',
    defaultMessage: '“{title}” is ticked off.',
  },
  preferences: {
    id: 'eucpn-todo-preferences',
    defaultMessage: 'Choose what you are told by mail',
  },
});
