import React from 'react';

/** Our own mark: open arcs around a point, many who look after one place. */
const Mark = () => (
  <svg
    className="eucpn-mark"
    viewBox="0 0 40 40"
    width="40"
    height="40"
    aria-hidden="true"
    focusable="false"
  >
    <g fill="none" strokeWidth="4" strokeLinecap="round">
      <path className="eucpn-mark__line" d="M34 28A16 16 0 1 1 34 12" />
      <path className="eucpn-mark__line" d="M27.5 24.5a9 9 0 1 1 0-9" />
    </g>
    <circle className="eucpn-mark__point" cx="20" cy="20" r="3.5" />
  </svg>
);

export default Mark;
