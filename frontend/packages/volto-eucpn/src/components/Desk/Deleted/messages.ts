import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  caption: {
    id: 'eucpn-deleted-caption',
    defaultMessage:
      'Deleted: {total, plural, =0 {no items} one {# item} other {# items}}',
  },
  empty: {
    id: 'eucpn-deleted-empty',
    defaultMessage:
      'Nothing has been deleted lately. A deleted draft or a discarded revision is kept here for some time and can be restored until then.',
  },
  item: { id: 'eucpn-deleted-item', defaultMessage: 'Item' },
  deleted: { id: 'eucpn-deleted-on', defaultMessage: 'Deleted' },
  by: { id: 'eucpn-deleted-by', defaultMessage: 'by {who}' },
  from: { id: 'eucpn-deleted-from', defaultMessage: 'Where it was' },
  expires: { id: 'eucpn-deleted-expires', defaultMessage: 'Kept until' },
  next: { id: 'eucpn-deleted-next', defaultMessage: 'What next' },
  restore: { id: 'eucpn-deleted-restore', defaultMessage: 'Restore' },
  open: { id: 'eucpn-deleted-open', defaultMessage: 'Go to the item' },
  restored: {
    id: 'eucpn-deleted-restored',
    defaultMessage: '“{title}” was restored.',
  },
});
