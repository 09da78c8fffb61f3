import { enGB } from 'date-fns/locale/en-GB';
import { formatsOf } from '../formats.js';

export const FORMATS = formatsOf({
  locale: enGB,
  date: 'd MMMM yyyy',
  shortDate: 'yyyy-MM-dd',
  month: 'yyyy-MM',
  weekday: 'EEEEEE',
  thousands: ',',
  decimal: '.',
  euros: (figure) => `€${figure}`,
  percent: (figure) => `${figure}%`,
});
