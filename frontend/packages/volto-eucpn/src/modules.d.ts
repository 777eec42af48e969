// Packages that bring no types of their own.
declare module '*.svg';
declare module '@plone/volto/*';
declare module 'jwt-decode';
declare module 'react-intl-redux';
declare module 'react-router-dom';
declare module 'redux-mock-store';
declare module 'superagent';
