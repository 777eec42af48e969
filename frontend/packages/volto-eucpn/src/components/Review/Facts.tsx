import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import Badge from '../Badge/Badge';
import { tableMessages } from '../Desk/messages';
import ItemTitle from '../Desk/Table/ItemTitle';
import { messages } from './messages';
import type { Review } from './types';

/** What is reviewed: state, type, country and language; ways to the item. */
const Facts = ({ review }: { review: Review }) => {
  const intl = useIntl();
  const { item } = review;
  return (
    <>
      <p className="eucpn-review__facts">
        <Badge kind="state" value={item.review_state} />
        <Badge kind="plain" value={item['@type']} />
        <Badge kind="plain" value={item.contributing_member_state} />
        <Badge kind="language" value={item.language} />
        <Link to={flattenToAppURL(item['@id'])}>
          {intl.formatMessage(messages.toItem)}
        </Link>
      </p>
      {item.revision_of && (
        <p>
          {intl.formatMessage(tableMessages.revisionOf, {
            title: (
              <ItemTitle
                key="original"
                title={item.revision_of.title}
                language={item.language}
                to={item.revision_of['@id']}
              />
            ),
          })}
        </p>
      )}
      {review.notice && <p className="eucpn-bar__note">{review.notice}</p>}
    </>
  );
};

export default Facts;
