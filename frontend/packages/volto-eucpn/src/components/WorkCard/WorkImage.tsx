import React from 'react';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { Work } from '../../types';
import Mark from '../Logo/Mark';

/**
 * Picture of a card; it only repeats the title, so it has no text of its own.
 * A cover is shown whole, on a ground; a picture fills the place. A toolbox
 * whose cover is still to come has the site's mark.
 */
const WorkImage = ({ work }: { work: Work }) => {
  if (!work.image?.src)
    return work['@type'] === 'Toolbox' ? (
      <div className="eucpn-card__image is-empty">
        <Mark />
      </div>
    ) : null;
  const { src, width = 0, height = 0 } = work.image;
  return (
    <div className={`eucpn-card__image${height > width ? ' is-cover' : ''}`}>
      <img
        src={flattenToAppURL(src)}
        width={width || undefined}
        height={height || undefined}
        alt=""
        loading="lazy"
        decoding="async"
      />
    </div>
  );
};

export default WorkImage;
