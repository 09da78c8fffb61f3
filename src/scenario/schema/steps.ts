import * as z from 'zod';
import { BENEFITS, familyOf, STATED_BENEFITS } from '../../law/benefits.js';
import { PROGRAMME_CODES } from '../../law/rehabilitation/programmes.js';
import { SANCTION_CAUSES, SERVICES } from '../facts.js';
import { date } from './dates.js';
import { ILLNESS, OUTCOME } from './history.js';
import { amount, flag, numberBetween, wholeBetween } from './numbers.js';

const PERIOD = z
  .strictObject({ from: date('First day.'), to: date('Last day.').optional() })
  .meta({ id: 'period', description: 'A period; both ends are included.' });

/** Where `plan` may move a step or an application. */
export const MOVABLE = z
  .strictObject({ earliest: date('Earliest day.'), latest: date('Latest day.') })
  .meta({ id: 'window', description: 'The window inside which `plan` may move it.' });

const COMMON = {
  from: date('First day of the step.'),
  to: date('Last day of the step; left out, it is open-ended.').optional(),
  movable: MOVABLE.optional(),
};

function situation<S extends string>(code: S): z.ZodLiteral<S> {
  return z.literal(code).describe('What the client does or meets in this step.');
}

const JOBSEEKER = { situation: situation('jobseeker'), ...COMMON };

const INCAPACITY = {
  situation: situation('incapacity'),
  ...COMMON,
  illness: ILLNESS.optional(),
  certificate: z.enum(['A', 'B']).optional().describe('The certificate that the incapacity rests on.'),
  partial: flag('Partial sickness allowance beside part-time work.').optional(),
  hospital: z.array(PERIOD, 'list').optional().describe('Periods in hospital.'),
  employerPay: z
    .strictObject({
      monthly: amount("The employer's sick pay in a month."),
      to: date('Last day of the sick pay; left out, as long as the step.').optional(),
    })
    .optional()
    .describe('Pay that the employer goes on paying.'),
};

const REHABILITATION = {
  situation: situation('rehabilitation'),
  ...COMMON,
  programme: z.enum(PROGRAMME_CODES).describe('Programme of rehabilitation.'),
  daysPerWeek: wholeBetween(1, 5, 'Days of the programme in a week; 5 when left out.').optional(),
  hoursPerDay: numberBetween(0, 24, 'Hours of the programme in a day.').optional(),
  partial: flag('Partial rehabilitation allowance beside work.').optional(),
  decidedOn: date('Day of the rehabilitation decision.').optional(),
  claimWaiting: flag('Claims the allowance from the decision to the start.').optional(),
  claimInterval: flag('Claims the allowance between two steps of rehabilitation.').optional(),
};

const SERVICE = {
  situation: situation('service'),
  ...COMMON,
  service: z.enum(SERVICES).describe('Employment-promoting service.'),
  daysPerWeek: wholeBetween(1, 5, 'Days in a week; 5 when left out, 4 in rehabilitative work.').optional(),
  absent: z
    .array(PERIOD, 'list')
    .optional()
    .describe('Periods away from the service without a reason that the law accepts.'),
};

const WORK = {
  situation: situation('work'),
  ...COMMON,
  monthlyPay: amount('Gross pay in a month.'),
  workingTime: numberBetween(0, 1, 'Share of full time, 0 to 1; 1 when left out.').optional(),
  payMonthOffset: wholeBetween(0, 12, 'Months from earning to receiving the pay; 0 when left out.').optional(),
};

const SANCTION = {
  situation: situation('sanction'),
  ...COMMON,
  cause: z.enum(SANCTION_CAUSES).optional().describe('Why the sanction was imposed; the law sets its length.'),
};

const PERIODISED_PAY = {
  situation: situation('periodised-pay'),
  ...COMMON,
  amount: amount('Holiday compensation or severance pay.').optional(),
  dailyWage: amount('Wage of a day by which the amount is divided.').optional(),
};

const PENSION = {
  situation: situation('pension'),
  ...COMMON,
  from: date('First day of the pension; left out, the day of the application.').optional(),
  benefit: z.enum(['disability-pension', 'rehabilitation-subsidy']).describe('The pension applied for.'),
  appliedOn: date('Day of the application; left out, `from`.').optional(),
  decidedOn: date('Day of the decision.').optional(),
  outcome: OUTCOME.optional(),
  monthly: amount('The pension in a month.').optional(),
  otherPensions: amount('Other pensions in a month; they lower a pension without a stated amount.').optional(),
};

const OTHER_BENEFIT = {
  situation: situation('other-benefit'),
  ...COMMON,
  benefit: z
    .enum([...STATED_BENEFITS, ...BENEFITS.filter((each) => familyOf(each) === 'pension')])
    .describe('A benefit that is stated and not computed.'),
  monthly: amount('The benefit in a month.'),
  effect: z.enum(['bars', 'deducts', 'none']).describe('What it does to the three benefits.'),
};

const ABROAD = { situation: situation('abroad'), ...COMMON };
const PRISON = { situation: situation('prison'), ...COMMON };
const CONSCRIPTION = { situation: situation('conscription'), ...COMMON };

/** A step of a branch: as any step, but without a branch of its own. */
const BRANCH_STEP = z
  .discriminatedUnion('situation', [
    z.strictObject(JOBSEEKER),
    z.strictObject(INCAPACITY),
    z.strictObject(REHABILITATION),
    z.strictObject(SERVICE),
    z.strictObject(WORK),
    z.strictObject(SANCTION),
    z.strictObject(PERIODISED_PAY),
    z.strictObject(PENSION),
    z.strictObject(OTHER_BENEFIT),
    z.strictObject(ABROAD),
    z.strictObject(PRISON),
    z.strictObject(CONSCRIPTION),
  ])
  .meta({ id: 'branchStep', description: 'A step of a branch: as any step, but without a branch of its own.' });

/** What happens instead when the outcome is a refusal: of what somebody decides on. */
export const BRANCH = {
  'if-refused': z
    .array(BRANCH_STEP, 'list')
    .optional()
    .describe('The steps that follow if it is refused; those that are running end with the day of the decision.'),
};

/** One fact of a path with its period. */
export const STEP = z
  .discriminatedUnion('situation', [
    z.strictObject(JOBSEEKER),
    z.strictObject(INCAPACITY),
    z.strictObject({ ...REHABILITATION, ...BRANCH }),
    z.strictObject(SERVICE),
    z.strictObject(WORK),
    z.strictObject(SANCTION),
    z.strictObject(PERIODISED_PAY),
    z.strictObject({ ...PENSION, ...BRANCH }),
    z.strictObject(OTHER_BENEFIT),
    z.strictObject(ABROAD),
    z.strictObject(PRISON),
    z.strictObject(CONSCRIPTION),
  ])
  .describe('What happens, and when. Steps state facts, never entitlements.');
