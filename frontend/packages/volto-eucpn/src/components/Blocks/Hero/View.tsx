import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import LanguageTag from '../../LanguageTag/LanguageTag';
import SearchWidget from '../../SearchWidget/SearchWidget';
import HeroPattern from './HeroPattern';

const messages = defineMessages({
  name: {
    id: 'eucpn-name',
    defaultMessage: 'European Crime Prevention Network',
  },
  tagline: {
    id: 'eucpn-tagline',
    defaultMessage: 'Preventing crime, sharing what works',
  },
});

/**
 * Opening of a page: its title and summary, large. A home page says what the
 * network is for (its own title is the name of a language) and offers search.
 *
 * @param props.data {headline?, text?}
 * @param props.properties the content
 */
const HeroView = ({
  data,
  properties,
  isEditMode,
}: {
  data: { headline?: string; text?: string };
  properties: any;
  isEditMode?: boolean;
}) => {
  const intl = useIntl();
  const home = properties?.['@type'] === 'LRF';
  const language = properties?.language?.token || intl.locale;
  const text = data.text || properties?.description;
  return (
    <div className={`block eucpn-hero${home ? ' eucpn-hero--home' : ''}`}>
      {home && !isEditMode && (
        <Helmet title={intl.formatMessage(messages.name)} />
      )}
      {home && <HeroPattern />}
      <div className="eucpn-wrap">
        <LanguageTag as="h1" lang={language}>
          {data.headline ||
            (home ? intl.formatMessage(messages.tagline) : properties?.title)}
        </LanguageTag>
        {text && (
          <LanguageTag as="p" className="eucpn-lead" lang={language}>
            {text}
          </LanguageTag>
        )}
        {home && !isEditMode && (
          <SearchWidget label={intl.formatMessage(messages.tagline)} />
        )}
      </div>
    </div>
  );
};

export default HeroView;
