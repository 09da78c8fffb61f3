import { type Day, day } from '../calendar/day.js';

/** Today where the program runs. A command asks only where no date that it was given can stand for it. */
export function todayByClock(): Day {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
