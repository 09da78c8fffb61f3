import { fi } from 'date-fns/locale/fi';
import { formatsOf } from '../formats.js';

const NO_BREAK_SPACE = '\u00a0';

export const FORMATS = formatsOf({
  locale: fi,
  date: 'd.M.yyyy',
  shortDate: 'd.M.yyyy',
  month: 'M/yyyy',
  weekday: 'EEEEEE',
  thousands: NO_BREAK_SPACE,
  decimal: ',',
  euros: (figure) => `${figure}${NO_BREAK_SPACE}€`,
  percent: (figure) => `${figure}${NO_BREAK_SPACE}%`,
});
