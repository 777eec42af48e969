import React from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../helpers/language';
import { useDetails } from '../../../helpers/useDetails';
import { pageMessages } from '../messages';
import TodoCount from '../TodoCount';
import DeskLinks from './DeskLinks';
import { useDeskMenu } from './useDeskMenu';

/** In the header of who is signed in: the ways to their work, and to sign out. */
const DeskMenu = () => {
  const intl = useIntl();
  const language = useLanguage();
  const details = useDetails();
  const { pages } = useDeskMenu();
  return (
    <nav
      className="eucpn-languages eucpn-desk-menu"
      aria-label={intl.formatMessage(pageMessages.desk)}
    >
      <details ref={details}>
        <summary>
          {intl.formatMessage(pageMessages.desk)}
          {pages.some(({ id }) => id === 'to-do') && <TodoCount />}
        </summary>
        <div className="eucpn-languages__panel eucpn-desk-menu__panel">
          <ul>
            <DeskLinks pages={pages} language={language} />
            <li>
              <a href={`/${language}/logout`}>
                {intl.formatMessage(pageMessages.signOut)}
              </a>
            </li>
          </ul>
        </div>
      </details>
    </nav>
  );
};

export default DeskMenu;
