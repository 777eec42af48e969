import { defineMessages } from 'react-intl';

/** Volto's own messages that the site translates where Volto does not. */
export const skipLinks = defineMessages({
  main: { id: 'skiplink-main-content', defaultMessage: 'Skip to main content' },
  navigation: {
    id: 'skiplink-navigation',
    defaultMessage: 'Skip to navigation',
  },
  footer: { id: 'skiplink-footer', defaultMessage: 'Skip to footer' },
});
