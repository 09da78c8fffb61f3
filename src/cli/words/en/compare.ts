import type { CompareWords } from '../compare.js';

export const COMPARE: CompareWords = {
  options: {
    path: 'only this path; may be repeated',
    baseline: 'the path that the others are compared with (default: the first)',
    by: 'by what belongs to a month after tax, or by what arrives in it',
    against: 'what is different from this result, kept from simulate or compare as JSON',
  },
  exampleOf: {
    paths: 'all paths of a case beside the first',
    files: 'the paths of two cases, by what arrives in each month',
    document: 'a table for a document, beside the path “stay”',
    against: 'what is different from a result kept earlier, and why',
  },
  notAResult: (file) => `${file} is not a result of simulate or compare of one run in JSON:`,
  otherCase: (file, then, now) => `${file} is the result of another case: ${then}, not ${now}.`,
};
