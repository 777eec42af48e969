import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Picture from './Picture';

const scale = (width: number, name: string) => ({
  download: `/en/a/@@images/${name}.png`,
  width,
  height: width,
});

describe('Picture', () => {
  it('offers each width once, neither icons nor what is never seen', () => {
    renderPage(
      <Picture
        image={{
          ...scale(2000, 'own'),
          scales: {
            icon: scale(32, 'icon'),
            preview: scale(400, 'preview'),
            large: scale(800, 'large'),
            larger: scale(800, 'larger'),
            huge: scale(1600, 'huge'),
          },
        }}
        alt="A house"
        sizes="100vw"
      />,
    );

    const image = screen.getByRole('img', { name: 'A house' });
    expect(image.getAttribute('srcset')).toBe(
      '/en/a/@@images/preview.png 400w, /en/a/@@images/larger.png 800w',
    );
    expect(image.getAttribute('src')).toBe('/en/a/@@images/larger.png');
  });

  it('takes the picture itself where there are no scales', () => {
    const { container } = renderPage(
      <Picture image={scale(100, 'own')} sizes="100vw" />,
    );

    const image = container.querySelector('img');
    expect(image?.getAttribute('src')).toBe('/en/a/@@images/own.png');
    expect(image?.hasAttribute('srcset')).toBe(false);
  });
});
