import React from 'react';
import config from '@plone/volto/registry';

/** The item as its readers will see it. */
const Preview = ({ content, location }: { content: any; location: any }) => {
  const views = config.views as any;
  const View =
    views.contentTypesViews[content['@type']] ||
    views.layoutViews[content.layout] ||
    views.defaultView;
  return (
    <div className="eucpn-review__preview">
      <View content={content} location={location} token="" />
    </div>
  );
};

export default Preview;
