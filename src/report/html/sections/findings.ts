import type { PathAnswer } from '../../../answer/answer.js';
import { actBy } from '../../../findings/actBy.js';
import type { Finding } from '../../../findings/finding.js';
import type { Texts } from '../../texts.js';
import { asTold, toldFinding } from '../../toldFinding.js';
import { type Html, html } from '../html.js';
import { ownFindings } from '../own.js';
import { eachPath, list, pathName, section, type View } from '../view.js';

/** The days on which the client has nothing, and what helps; they come before everything else. */
export function gapsSection(view: View): Html {
  const { answer, texts } = view;
  const withGaps = answer.paths.filter((path) => gapsOf(path).length > 0);
  const without = answer.paths.filter((path) => !withGaps.includes(path));
  const names = withGaps.length === 0 ? [] : without.map(({ result }) => pathName(result.path, view));
  return section(view, 'gaps', texts.html.gaps, [
    ...eachPath(view, (path) => gapsOf(path).map((gap) => findingCard(gap, texts)), withGaps),
    without.length === 0
      ? null
      : html`<div class="path"><p class="none-found">${names.length === 0 ? texts.html.noGaps : texts.html.noGapsOn}</p>${list(names)}</div>`,
  ]);
}

/** Warnings and notices. */
export function otherFindingsSection(view: View): Html {
  const { answer, texts } = view;
  const others = (path: PathAnswer) => ownFindings(answer, path).filter(({ severity }) => severity !== 'gap');
  return section(
    view,
    'others',
    texts.html.otherFindings,
    eachPath(
      view,
      (path) => others(path).map((finding) => findingCard(finding, texts)),
      answer.paths.filter((path) => others(path).length > 0),
    ),
  );
}

function gapsOf({ findings }: PathAnswer): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'gap');
}

export function findingCard(finding: Finding, texts: Texts): Html {
  const { labels, formats, owners: names } = texts;
  const { summary, cause, occurrences, remedy, others, owners } = toldFinding(finding, texts);
  const times = occurrences === '' ? null : html`<p>${labels.occurrences}: ${occurrences}</p>`;
  const day = actBy(asTold(finding, finding.parts[0]));
  const due = day === null ? null : texts.html.by(formats.shortDate(day));
  const causes = others.map(
    (other) => html`<p class="also">${labels.alsoHolds}: ${other.name}</p>${remedyBox(other.remedy, null, texts)}`,
  );
  const source = [
    `${labels.owner}: ${owners.map((owner) => names[owner]).join(', ')}`,
    `${labels.law}: ${finding.law.join('; ')}`,
  ].join(' · ');
  return html`<div class="finding ${finding.severity}">
<p class="when"><span class="severity">${labels.severities[finding.severity]}</span> <span class="period">${formats.period(finding)}</span></p>
<p class="summary">${summary}</p>
<p>${cause}</p>${times}${remedyBox(remedy, due, texts)}${causes}
<p class="source">${source} · <code>${finding.code}</code></p>
</div>`;
}

function remedyBox(remedy: string, due: string | null, { labels }: Texts): Html {
  const by = due === null ? null : html` <span class="due">${due}</span>`;
  return html`<div class="remedy"><p class="label">${labels.remedy}${by}</p><p>${remedy}</p></div>`;
}
