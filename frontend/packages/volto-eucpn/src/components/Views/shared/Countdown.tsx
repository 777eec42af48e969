import React, { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { relativeTime } from './relativeTime';

/**
 * How far an instant is away in words: "in 12 days", "tomorrow", "2 hours ago".
 * The server's words stand until the browser has its own, so that a page that
 * comes from a cache does not stay behind the clock.
 *
 * @param props.instant ISO instant or milliseconds
 * @param props.zone whose calendar counts the days, default the site's
 */
const Countdown = ({
  instant,
  zone,
}: {
  instant?: string | number | null;
  zone?: string;
}) => {
  const intl = useIntl();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  if (!instant) return null;
  const moment = new Date(instant).getTime();
  if (Number.isNaN(moment)) return null;
  const { value, unit } = relativeTime(moment, now ?? Date.now(), zone);
  return (
    <span
      key={now ? 'browser' : 'server'}
      className="eucpn-countdown"
      suppressHydrationWarning
    >
      {intl.formatRelativeTime(value, unit, { numeric: 'auto' })}
    </span>
  );
};

export default Countdown;
