import type { Html } from '../html.js';
import { html } from '../html.js';
import { calendarSection } from '../sections/calendar.js';
import { checkpointsSection } from '../sections/checkpoints.js';
import { comparisonSection } from '../sections/comparison.js';
import { countersSection, rulesSection, taxSection } from '../sections/details.js';
import { gapsSection, otherFindingsSection } from '../sections/findings.js';
import { heading } from '../sections/heading.js';
import { monthsSection } from '../sections/months.js';
import { assumptionsSection, notCalculatedSection, receipt } from '../sections/notes.js';
import { overview } from '../sections/overview.js';
import { paymentsSection } from '../sections/payments.js';
import { safetyNetSection } from '../sections/safetyNet.js';
import type { HtmlRequest, View } from '../view.js';

/** Everything that is known of a case. */
export function expertReport(view: View, { explain }: HtmlRequest): Html {
  return html`${[
    heading(view, 'expert'),
    overview(view),
    gapsSection(view),
    otherFindingsSection(view),
    monthsSection(view),
    calendarSection(view),
    comparisonSection(view),
    checkpointsSection(view),
    paymentsSection(view),
    safetyNetSection(view),
    taxSection(view),
    countersSection(view),
    ...(explain ? [rulesSection(view)] : []),
    assumptionsSection(view),
    notCalculatedSection(view),
    receipt(view),
  ]}`;
}
