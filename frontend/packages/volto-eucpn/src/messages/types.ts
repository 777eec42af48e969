import { defineMessages } from 'react-intl';

/** Names of the content types, one and many. */
export const typeNames = defineMessages({
  Toolbox: { id: 'eucpn-type-toolbox', defaultMessage: 'Toolbox' },
  NationalPolicy: {
    id: 'eucpn-type-policy',
    defaultMessage: 'National policy',
  },
  FundingProgramme: {
    id: 'eucpn-type-programme',
    defaultMessage: 'Funding programme',
  },
  FundingCall: { id: 'eucpn-type-call', defaultMessage: 'Funding call' },
  Campaign: { id: 'eucpn-type-campaign', defaultMessage: 'Campaign' },
  CampaignMaterial: {
    id: 'eucpn-type-material',
    defaultMessage: 'Campaign material',
  },
  MemberState: { id: 'eucpn-type-member-state', defaultMessage: 'Country' },
  Document: { id: 'eucpn-type-page', defaultMessage: 'Page' },
  File: { id: 'eucpn-type-file', defaultMessage: 'File' },
  Image: { id: 'eucpn-type-image', defaultMessage: 'Image' },
  'News Item': { id: 'eucpn-type-news', defaultMessage: 'News' },
  Event: { id: 'eucpn-type-event', defaultMessage: 'Event' },
});

export const pluralTypeNames = defineMessages({
  Toolbox: { id: 'eucpn-types-toolbox', defaultMessage: 'Toolboxes' },
  NationalPolicy: {
    id: 'eucpn-types-policy',
    defaultMessage: 'National policies',
  },
  FundingProgramme: {
    id: 'eucpn-types-programme',
    defaultMessage: 'Funding programmes',
  },
  FundingCall: { id: 'eucpn-types-call', defaultMessage: 'Funding calls' },
  Campaign: { id: 'eucpn-types-campaign', defaultMessage: 'Campaigns' },
  CampaignMaterial: {
    id: 'eucpn-types-material',
    defaultMessage: 'Campaign materials',
  },
  MemberState: {
    id: 'eucpn-types-member-state',
    defaultMessage: 'Member States',
  },
  Document: { id: 'eucpn-types-page', defaultMessage: 'Pages' },
  'News Item': { id: 'eucpn-types-news', defaultMessage: 'News' },
  Event: { id: 'eucpn-types-event', defaultMessage: 'Events' },
});
