import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { useLanguage } from '../../helpers/language';
import SearchWidget from '../SearchWidget/SearchWidget';

const messages = defineMessages({
  home: { id: 'eucpn-to-home-page', defaultMessage: 'Go to the home page' },
});

/**
 * A page that says what is wrong and how to go on.
 *
 * @param props.title and props.text what happened
 * @param props.children a more fitting way on, before search and home page
 */
const ErrorPage = ({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const language = useLanguage();
  return (
    <div className="eucpn-error" id="page-error">
      <BodyClass className="view-eucpn-error" />
      <Helmet title={title} />
      <div className="eucpn-wrap">
        <h1>{title}</h1>
        <p className="eucpn-lead">{text}</p>
        {children}
        <SearchWidget label={title} />
        <p>
          <a href={`/${language}`}>{intl.formatMessage(messages.home)}</a>
        </p>
      </div>
    </div>
  );
};

export default ErrorPage;
