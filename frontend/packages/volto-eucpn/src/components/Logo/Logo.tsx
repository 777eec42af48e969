import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useLanguage } from '../../helpers/language';
import Mark from './Mark';

const messages = defineMessages({
  name: {
    id: 'eucpn-name',
    defaultMessage: 'European Crime Prevention Network',
  },
  home: { id: 'eucpn-home', defaultMessage: 'home page' },
});

/** The wordmark, a link to the home page of the language. */
const Logo = () => {
  const intl = useIntl();
  return (
    <Link className="eucpn-logo" to={`/${useLanguage()}`}>
      <Mark />
      <span className="eucpn-logo__short">EUCPN</span>
      <span className="eucpn-logo__name">
        {intl.formatMessage(messages.name)}
      </span>
      <span className="eucpn-hidden">
        {`(${intl.formatMessage(messages.home)})`}
      </span>
    </Link>
  );
};

export default Logo;
