import * as z from 'zod';
import { MONTH_STATUSES } from '../facts.js';
import { date } from './dates.js';
import { amount, wholeBetween } from './numbers.js';
import { name, text } from './texts.js';

const EXPECTED_FINDING = z
  .strictObject({
    path: name('Name of the path.').optional(),
    code: text('Code of the finding.').optional(),
    from: date('First day.').optional(),
    to: date('Last day.').optional(),
    loss: amount('What it costs.').optional(),
  })
  .describe('A finding; only what is given is compared.');

const EXPECTED_FIGURES = z
  .strictObject({
    net: amount('After tax, by the month to which it belongs.').optional(),
    gross: amount('Before tax, by the month to which it belongs.').optional(),
    arrives: amount('What reaches the account in the month.').optional(),
    taxFree: amount('Tax-free money of the month.').optional(),
    status: z.enum(MONTH_STATUSES).optional().describe('What covers most days of the month.'),
    daysWithoutSupport: wholeBetween(0, 31, 'Days without support.').optional(),
  })
  .describe('Figures of a month; only those given are compared.');

const EXPECTED_MONTH = z.union([amount('Net of the month.'), EXPECTED_FIGURES]);

/** What a run is expected to answer. */
export const EXPECT = z
  .strictObject({
    findings: z
      .array(z.union([text('Code of a finding.'), EXPECTED_FINDING]), 'list')
      .optional()
      .describe('All gaps and warnings of all paths; notices are compared only when one is listed.'),
    months: z
      .record(z.string(), z.union([EXPECTED_MONTH, z.record(z.string(), EXPECTED_MONTH)]))
      .optional()
      .describe('Figures of months of the first path by month, or of several paths by name and month.'),
  })
  .describe('What `check` is to find, for tests.');
