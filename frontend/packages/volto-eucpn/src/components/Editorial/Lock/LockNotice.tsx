import React from 'react';
import { useSelector } from 'react-redux';
import { useHistory, useLocation } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import LockText from './LockText';
import TakeOver from './TakeOver';
import { isOthers } from './useLock';

/** On the page of an item: who is editing it, for those who could too. */
const LockNotice = ({ content }: { content?: any }) => {
  const history = useHistory();
  const { pathname } = useLocation();
  const canEdit = useSelector((state: any) =>
    state.actions?.actions?.object?.some((action: any) => action.id === 'edit'),
  );
  const lock = content?.lock;
  const path = content && flattenToAppURL(content['@id']);
  if (!canEdit || !isOthers(lock) || path !== pathname) return null;
  return (
    <div className="eucpn-aid eucpn-aid--lock">
      <p>
        <LockText lock={lock} />
      </p>
      {lock.stealable && (
        <TakeOver
          path={path}
          lock={lock}
          onTaken={() => history.push(`${path}/edit`)}
        />
      )}
    </div>
  );
};

export default LockNotice;
