import { sv } from 'date-fns/locale/sv';
import { formatsOf } from '../formats.js';

const NO_BREAK_SPACE = '\u00a0';

export const FORMATS = formatsOf({
  locale: sv,
  date: 'd.M.yyyy',
  shortDate: 'd.M.yyyy',
  month: 'M/yyyy',
  weekday: 'EEEEEE',
  thousands: NO_BREAK_SPACE,
  decimal: ',',
  euros: (figure) => `${figure}${NO_BREAK_SPACE}€`,
  percent: (figure) => `${figure}${NO_BREAK_SPACE}%`,
});
