import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  campaign: { id: 'eucpn-field-campaign', defaultMessage: 'Campaign' },
  type: { id: 'eucpn-field-asset-type', defaultMessage: 'Type of material' },
  languages: { id: 'eucpn-field-languages', defaultMessage: 'Languages' },
  captions: {
    id: 'eucpn-field-captions',
    defaultMessage: 'Captions or subtitles',
  },
  yes: { id: 'eucpn-yes', defaultMessage: 'Yes' },
  format: { id: 'eucpn-field-format', defaultMessage: 'Format' },
  dimensions: { id: 'eucpn-field-dimensions', defaultMessage: 'Dimensions' },
  download: { id: 'eucpn-material-download', defaultMessage: 'Download' },
  downloadFile: {
    id: 'eucpn-material-download-file',
    defaultMessage: 'Download ({file})',
  },
  see: { id: 'eucpn-material-see', defaultMessage: 'See it on {site}' },
  shown: {
    id: 'eucpn-material-shown',
    defaultMessage: 'What can be seen or heard',
  },
  usage: {
    id: 'eucpn-material-usage',
    defaultMessage: 'What you may do with it',
  },
});
