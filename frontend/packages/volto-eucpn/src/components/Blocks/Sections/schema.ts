import { defineMessages } from 'react-intl';

const messages = defineMessages({
  title: {
    id: 'eucpn-block-sections',
    defaultMessage: 'Sections below this page',
  },
  headline: { id: 'eucpn-block-headline', defaultMessage: 'Headline' },
});

export const sectionsSchema = ({ intl }: { intl: any }) => ({
  title: intl.formatMessage(messages.title),
  fieldsets: [{ id: 'default', title: 'Default', fields: ['headline'] }],
  properties: {
    headline: { title: intl.formatMessage(messages.headline) },
  },
  required: [],
});
