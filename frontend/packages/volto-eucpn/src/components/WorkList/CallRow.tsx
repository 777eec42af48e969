import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { tokenOf } from '../../helpers/terms';
import { workFacts } from '../../helpers/workFacts';
import type { Work } from '../../types';
import Badge from '../Badge/Badge';
import DateText from '../DateText/DateText';
import LanguageLink from '../LanguageLink/LanguageLink';
import LanguageTag from '../LanguageTag/LanguageTag';

const messages = defineMessages({
  deadline: { id: 'eucpn-call-deadline', defaultMessage: 'Deadline' },
  opens: { id: 'eucpn-call-opens', defaultMessage: 'Opens' },
  always: { id: 'eucpn-call-always', defaultMessage: 'No deadline' },
});

/** When a call can be answered, in one line. */
const When = ({ work }: { work: Work }) => {
  const intl = useIntl();
  const opens =
    work.call_status?.token === 'forthcoming' ? work.call_opens : null;
  const value = opens || work.next_deadline || work.call_closes;
  if (!value) return <span>{intl.formatMessage(messages.always)}</span>;
  return (
    <>
      <span>
        {intl.formatMessage(opens ? messages.opens : messages.deadline)}
      </span>
      <strong>
        <DateText value={value} />
      </strong>
    </>
  );
};

/**
 * A funding call in a list: the date first, for that is what readers look for.
 *
 * @param props.work an item of @works of type FundingCall
 * @param props.heading level of the title, default 3
 */
const CallRow = ({
  work,
  heading = 3,
}: {
  work: Work;
  heading?: 2 | 3 | 4;
}) => {
  const intl = useIntl();
  const facts = workFacts(work);
  const language = tokenOf(work.language);
  return (
    <article className="eucpn-call">
      <p className="eucpn-call__when">
        <When work={work} />
      </p>
      <div className="eucpn-call__what">
        {React.createElement(
          `h${heading}`,
          { className: 'eucpn-call__title' },
          <LanguageLink href={work['@id']} lang={work.language}>
            <LanguageTag lang={work.language}>{work.title}</LanguageTag>
          </LanguageLink>,
        )}
        <p className="eucpn-call__facts">{facts.join(' · ')}</p>
      </div>
      <p className="eucpn-call__status">
        <Badge kind="call" value={work.call_status} />
        {language && language !== intl.locale && (
          <Badge kind="language" value={language} />
        )}
      </p>
    </article>
  );
};

export default CallRow;
