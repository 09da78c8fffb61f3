import { type Html, html } from '../html.js';
import { chartsSection } from '../sections/charts.js';
import { comparisonSection } from '../sections/comparison.js';
import { countersSection } from '../sections/details.js';
import { gapsSection, otherFindingsSection } from '../sections/findings.js';
import { heading } from '../sections/heading.js';
import { lawDay, notCalculatedSection } from '../sections/notes.js';
import { overview } from '../sections/overview.js';
import type { View } from '../view.js';

/** The whole picture on few pages: paths, gaps, months as pictures, comparison, day counts, what was left out. */
export function teamReport(view: View): Html {
  return html`${[
    heading(view, 'team'),
    overview(view),
    gapsSection(view),
    otherFindingsSection(view),
    chartsSection(view),
    comparisonSection(view),
    countersSection(view),
    notCalculatedSection(view),
    lawDay(view),
  ]}`;
}
