/** Time zones that the network's countries use, with Brussels first. */
export const ZONES = [
  'Europe/Brussels',
  'UTC',
  'Atlantic/Azores',
  'Europe/Lisbon',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Warsaw',
  'Europe/Athens',
  'Europe/Bucharest',
  'Europe/Helsinki',
  'Europe/Vilnius',
  'Asia/Nicosia',
];

/** Minutes that clocks in the zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) =>
    Number(parts.find((p) => p.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((shown - instant) / 60000);
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A time as clocks in the zone show it, with its offset from UTC:
 * ("2027-06-17", "09:00", "Europe/Brussels") is "2027-06-17T09:00:00+02:00".
 * Answers null for what is no date or time.
 */
export function withOffset(
  date: string,
  time: string,
  zone: string,
): string | null {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (!date || !time || Number.isNaN(wall)) return null;
  // The first guess may lie on the other side of a change of the clocks.
  const guess = offsetAt(wall, zone);
  const offset = offsetAt(wall - guess * 60000, zone);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${date}T${time}:00${sign}${two(Math.floor(size / 60))}:${two(
    size % 60,
  )}`;
}
