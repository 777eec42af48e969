import React from 'react';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { FileValue } from '../shared/content';

/** Larger files are not loaded until the reader asks for them. */
const LARGE = 1500000;

/**
 * The material itself, where a browser can show it.
 *
 * @param props.file the field's value; nothing for none
 * @param props.alt what can be seen
 */
const Preview = ({
  file,
  alt,
}: {
  file?: FileValue | null;
  alt?: string | null;
}) => {
  if (!file) return null;
  const [kind] = (file['content-type'] || '').split('/');
  const src = flattenToAppURL(file.download);
  if (kind === 'image' && (file.size || 0) <= LARGE)
    return <img className="eucpn-preview" src={src} alt={alt || ''} />;
  // Captions are part of the picture, and the words stand in a section below.
  /* eslint-disable jsx-a11y/media-has-caption */
  if (kind === 'audio')
    return (
      <audio className="eucpn-preview" src={src} controls preload="none" />
    );
  if (kind === 'video')
    return (
      <video className="eucpn-preview" src={src} controls preload="none" />
    );
  /* eslint-enable jsx-a11y/media-has-caption */
  return null;
};

export default Preview;
