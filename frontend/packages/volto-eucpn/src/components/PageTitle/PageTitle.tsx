import React from 'react';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';

/** Every page's title in the browser ends with the name of the site. */
const PageTitle = () => <Helmet titleTemplate="%s – EUCPN" />;

export default PageTitle;
