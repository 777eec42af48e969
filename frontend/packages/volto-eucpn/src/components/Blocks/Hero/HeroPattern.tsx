import React from 'react';

const RADII = [60, 110, 160, 210, 260, 310];

/** Open arcs around a point, the mark of the site drawn large. */
const HeroPattern = () => (
  <svg
    className="eucpn-hero__pattern"
    viewBox="0 0 640 640"
    aria-hidden="true"
    focusable="false"
  >
    <g fill="none" strokeWidth="22" strokeLinecap="round">
      {RADII.map((radius, index) => {
        const length = 2 * Math.PI * radius;
        const share = 0.78 - index * 0.06;
        return (
          <circle
            key={radius}
            cx="320"
            cy="320"
            r={radius}
            strokeDasharray={`${Math.round(length * share)} ${Math.round(length)}`}
            transform={`rotate(${40 + index * 47} 320 320)`}
          />
        );
      })}
    </g>
    <circle className="eucpn-hero__point" cx="320" cy="320" r="22" />
  </svg>
);

export default HeroPattern;
