import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { typeNames } from '../../messages/types';
import { titleOf, tokenOf } from '../../helpers/terms';
import { onlyDocuments, workDate, workFacts } from '../../helpers/workFacts';
import type { Work } from '../../types';
import Badge from '../Badge/Badge';
import DateText from '../DateText/DateText';
import LanguageLink from '../LanguageLink/LanguageLink';
import LanguageTag from '../LanguageTag/LanguageTag';
import WorkImage from './WorkImage';

const messages = defineMessages({
  expected: { id: 'eucpn-work-expected-on', defaultMessage: 'Expected {date}' },
  published: {
    id: 'eucpn-work-published',
    defaultMessage: 'Published {date}',
  },
  updated: { id: 'eucpn-work-updated', defaultMessage: 'Updated {date}' },
  confirmed: {
    id: 'eucpn-work-confirmed',
    defaultMessage: 'Confirmed as current {date}',
  },
  launched: { id: 'eucpn-work-launched', defaultMessage: 'Launched {date}' },
  opens: { id: 'eucpn-work-opens', defaultMessage: 'Opens {date}' },
  documents: {
    id: 'eucpn-work-documents',
    defaultMessage: 'Available as a document in {languages}',
  },
  deadline: { id: 'eucpn-work-deadline', defaultMessage: 'Deadline {date}' },
});

const NOT_YET = ['planned', 'in-preparation'];

/**
 * One work as a card: type and date, title, description, facts, badges. A work
 * in another language than the page carries a language badge and lang.
 *
 * @param props.work an item of @works
 * @param props.heading level of the title, default 3
 * @param props.showType false where every card is of one type
 * @param props.showImage false for a card of text only
 */
const WorkCard = ({
  work,
  heading = 3,
  showType = true,
  showImage = true,
}: {
  work: Work;
  heading?: 2 | 3 | 4;
  showType?: boolean;
  showImage?: boolean;
}) => {
  const intl = useIntl();
  const type = work['@type'];
  const date = workDate(work);
  const facts = workFacts(work);
  const language = tokenOf(work.language);
  const foreign = language && language !== intl.locale;
  const name = (typeNames as Record<string, any>)[type];
  const documents = onlyDocuments(work, intl.locale);
  const expected = NOT_YET.includes(tokenOf(work.production_status) || '');
  return (
    <article
      className={`eucpn-card eucpn-card--${type.toLowerCase().replace(' ', '-')}`}
    >
      {showImage && <WorkImage work={work} />}
      <div className="eucpn-card__body">
        <p className="eucpn-card__kicker">
          {showType && name && <span>{intl.formatMessage(name)}</span>}
          {date && (
            <span>
              {intl.formatMessage(messages[expected ? 'expected' : date.kind], {
                date: (
                  <DateText value={date.value} precision={date.precision} />
                ),
              })}
            </span>
          )}
        </p>
        {React.createElement(
          `h${heading}`,
          { className: 'eucpn-card__title' },
          <LanguageLink
            className="card-primary-link"
            href={work['@id']}
            lang={language}
          >
            <LanguageTag lang={language}>{work.title}</LanguageTag>
          </LanguageLink>,
        )}
        {work.description && (
          <LanguageTag as="p" className="eucpn-card__text" lang={language}>
            {work.description}
          </LanguageTag>
        )}
        {(facts.length > 0 || work.call_status || foreign || expected) && (
          <p className="eucpn-card__facts">
            <Badge kind="call" value={work.call_status} />
            {expected && <Badge kind="plain" value={work.production_status} />}
            {foreign && <Badge kind="language" value={language} />}
            {facts.length > 0 && <span>{facts.join(' · ')}</span>}
          </p>
        )}
        {documents.length > 0 && (
          <p className="eucpn-card__facts">
            {intl.formatMessage(messages.documents, {
              languages: documents.map(titleOf).join(', '),
            })}
          </p>
        )}
      </div>
    </article>
  );
};

export default WorkCard;
