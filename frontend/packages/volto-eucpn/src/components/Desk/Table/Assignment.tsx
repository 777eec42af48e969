import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import jwtDecode from 'jwt-decode';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { useDeskTools } from '../DeskContext';
import { doMessages } from '../messages';
import type { DeskRow, Person } from '../types';
import AssignDialog from './AssignDialog';
import { useTextLanguage } from './ItemTitle';

/** The account of who is signed in. */
export function useMe(): string | null {
  const token = useSelector((state: any) => state.userSession?.token);
  return token ? (jwtDecode(token) as any).sub : null;
}

/** Who reviews an item; to take it, give it back or assign it. */
const Assignment = ({
  row,
  reviewers,
}: {
  row: DeskRow;
  reviewers: Person[];
}) => {
  const intl = useIntl();
  const me = useMe();
  const language = useTextLanguage(row.language);
  const { call, tell, fail, renew } = useDeskTools();
  const [asking, setAsking] = useState(false);
  const reviewer = row.assigned_reviewer;
  const mine = !!reviewer && reviewer.id === me;
  const isReviewer = reviewers.some(({ id }) => id === me);
  const service = `${flattenToAppURL(row['@id'])}/@assignment`;

  const say = (person?: Person | null) =>
    tell(
      person
        ? intl.formatMessage(doMessages.assigned, {
            title: row.title,
            who: person.title,
          })
        : intl.formatMessage(doMessages.unassigned, { title: row.title }),
    );
  const assign = async (who: string, replace: boolean) => {
    const answer = await call('post', service, { reviewer: who, replace });
    say(answer?.assigned_reviewer);
    await renew();
  };
  const unassign = async () => {
    await call('del', service);
    say(null);
    await renew();
  };
  const attempt = (doing: Promise<void>) =>
    doing.catch((error) => {
      fail(error);
      // Somebody else may have been quicker: show how it stands.
      renew();
    });

  const main = mine ? doMessages.giveBack : doMessages.claim;
  const label = reviewer && !mine ? doMessages.takeOver : main;
  return (
    <div className="eucpn-desk__assignment">
      <span>
        {reviewer ? reviewer.title : intl.formatMessage(doMessages.nobody)}
      </span>
      {reviewers.length > 0 && (
        <span className="eucpn-desk__buttons">
          {(isReviewer || mine) && (
            <button
              type="button"
              className="eucpn-do eucpn-do--plain"
              onClick={() =>
                attempt(mine ? unassign() : assign('me', !!reviewer))
              }
            >
              {intl.formatMessage(label)}
              <span className="eucpn-hidden" {...language}>
                {`: ${row.title}`}
              </span>
            </button>
          )}
          <button
            type="button"
            className="eucpn-do eucpn-do--plain"
            onClick={() => setAsking(true)}
          >
            {intl.formatMessage(doMessages.assign)}
            <span className="eucpn-hidden" {...language}>
              {`: ${row.title}`}
            </span>
          </button>
        </span>
      )}
      {asking && (
        <AssignDialog
          title={row.title}
          language={row.language}
          current={reviewer?.id}
          reviewers={reviewers}
          run={(who) => (who ? assign(who, !!reviewer) : unassign())}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
};

export default Assignment;
