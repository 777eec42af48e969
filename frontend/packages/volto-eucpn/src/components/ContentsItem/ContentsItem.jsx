import React from 'react';
import { useIntl } from 'react-intl';
import ContentsItem from '@plone/volto-original/components/manage/Contents/ContentsItem';
import { states } from '../../messages/states';

// What the stock row has a colour and a name for.
const COLOURED = ['private', 'published', 'draft'];

// Of a date that is not set the back end says null, which the stock row reads as 1970.
const NEVER = 'None';

/** A row of the list of contents, with the name of the item's state for its id. */
const NamedContentsItem = ({ item, ...props }) => {
  const intl = useIntl();
  const state = item.review_state;
  const message = !COLOURED.includes(state) && states[state];
  const named = {
    ...item,
    ExpirationDate: item.ExpirationDate ?? NEVER,
    EffectiveDate: item.EffectiveDate ?? NEVER,
    ...(message && { review_state: intl.formatMessage(message) }),
  };
  return <ContentsItem {...props} item={named} />;
};

export default NamedContentsItem;
