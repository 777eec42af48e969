import React from 'react';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { ImageValue } from './content';

/** Scales that are worth offering: less is unclear, more is not seen. */
const NARROWEST = 200;
const WIDEST = 1200;

/**
 * A picture in the scale that the reader's screen needs.
 *
 * @param props.image the field's value; nothing for none
 * @param props.sizes how wide it is shown, for the browser's choice of scale
 */
const Picture = ({
  image,
  alt,
  sizes,
  className,
}: {
  image?: ImageValue | null;
  alt?: string | null;
  sizes: string;
  className?: string;
}) => {
  if (!image) return null;
  // Scales that are wider than the picture itself are all the same.
  const byWidth = new Map(
    Object.values(image.scales || {}).map((scale) => [scale.width, scale]),
  );
  const scales = [...byWidth.values()]
    .filter((scale) => scale.width >= NARROWEST && scale.width <= WIDEST)
    .sort((one, other) => one.width - other.width);
  const own = scales[scales.length - 1] || image;
  return (
    <img
      className={className}
      src={flattenToAppURL(own.download)}
      srcSet={
        scales.length
          ? scales
              .map((s) => `${flattenToAppURL(s.download)} ${s.width}w`)
              .join(', ')
          : undefined
      }
      sizes={scales.length ? sizes : undefined}
      width={image.width}
      height={image.height}
      alt={alt || ''}
      decoding="async"
    />
  );
};

export default Picture;
