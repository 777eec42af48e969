import { defineMessages } from 'react-intl';

const messages = defineMessages({
  title: { id: 'eucpn-block-hero', defaultMessage: 'Page opening' },
  headline: { id: 'eucpn-block-headline', defaultMessage: 'Headline' },
  headlineHelp: {
    id: 'eucpn-block-hero-headline-help',
    defaultMessage: 'Empty: the title of the page',
  },
  text: { id: 'eucpn-block-text', defaultMessage: 'Text' },
  textHelp: {
    id: 'eucpn-block-hero-text-help',
    defaultMessage: 'Empty: the summary of the page',
  },
});

export const heroSchema = ({ intl }: { intl: any }) => ({
  title: intl.formatMessage(messages.title),
  fieldsets: [
    { id: 'default', title: 'Default', fields: ['headline', 'text'] },
  ],
  properties: {
    headline: {
      title: intl.formatMessage(messages.headline),
      description: intl.formatMessage(messages.headlineHelp),
    },
    text: {
      title: intl.formatMessage(messages.text),
      description: intl.formatMessage(messages.textHelp),
      widget: 'textarea',
    },
  },
  required: [],
});
