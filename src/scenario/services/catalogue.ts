/** The file of `--services`: which programme and service is offered where, and when. */
import * as z from 'zod';
import { PROGRAMME_CODES, type ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import { withoutByteOrderMark } from '../byteOrderMark.js';
import { type Defect, defectAt } from '../defect.js';
import { diagnosed } from '../diagnosed.js';
import type { Diagnostic } from '../diagnostic.js';
import { type Offer, type Offered, SERVICES, type Service } from '../facts.js';
import { identityDefects } from '../identityDefects.js';
import { allowedKeys, formDefects } from '../issues.js';
import { dayOfOptional } from '../normalise/dates.js';
import { parse } from '../parse.js';
import { date } from '../schema/dates.js';
import { name } from '../schema/texts.js';
import { kindOf } from '../shown.js';
import { isMapping } from '../values.js';

/** Codes of services that no programme of rehabilitation has. */
const OWN_SERVICES = SERVICES.filter((each) => !(PROGRAMME_CODES as readonly string[]).includes(each));

const OFFER = z.strictObject({
  programme: z
    .enum([...PROGRAMME_CODES, ...OWN_SERVICES])
    .optional()
    .describe('A programme of rehabilitation, or a service; `work-trial` is the one of rehabilitation.'),
  service: z.enum(SERVICES).optional().describe('A service of the employment authority, instead of `programme`.'),
  municipalities: z.array(name('Municipality.'), 'list').optional().describe('Left out: everywhere.'),
  from: date('First day.').optional(),
  to: date('Last day.').optional(),
  source: name('Who says so.'),
});

const CATALOGUE = z.strictObject({ services: z.array(OFFER, 'list') });

type Loaded = { readonly offers: readonly Offer[] } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads a catalogue, or says of each defect where it stands. */
export function loadCatalogue(written: string, file: string): Loaded {
  const source = withoutByteOrderMark(written);
  const parsed = parse(source, file);
  const { raw, defects } = parsed;
  const form = isMapping(raw) ? CATALOGUE.safeParse(raw, { error: allowedKeys }) : null;
  const all = [
    ...defects,
    ...identityDefects(source, raw),
    ...(parsed.tree === undefined ? [] : formOf(raw, form)),
    ...(form?.success ? contradictionsOf(form.data) : []),
  ];
  if (all.length > 0) return { diagnostics: diagnosed(all, source, file, parsed) };
  return { offers: form?.success ? form.data.services.map(offerOf) : [] };
}

type Form = ReturnType<typeof CATALOGUE.safeParse>;

function formOf(raw: unknown, form: Form | null): Defect[] {
  if (form === null) return [defectAt('input.not-a-mapping', [], { kind: kindOf(raw) })];
  return form.success ? [] : formDefects(raw, form.error.issues).map(({ defect }) => defect);
}

type Written = z.infer<typeof CATALOGUE>['services'][number];

function contradictionsOf({ services }: z.infer<typeof CATALOGUE>): Defect[] {
  return services.flatMap(({ programme, service, from, to }, i): Defect[] => [
    ...(programme === undefined && service === undefined
      ? [defectAt('input.missing-key', ['services', i, 'programme'], { key: 'programme' })]
      : []),
    ...(programme !== undefined && service !== undefined
      ? [defectAt('input.not-together', ['services', i, 'service'], { first: 'programme', second: 'service' })]
      : []),
    ...(from !== undefined && to !== undefined && to < from
      ? [defectAt('input.ends-before-start', ['services', i, 'to'], { from, to })]
      : []),
  ]);
}

function offerOf({ programme, service, municipalities, from, to, source }: Written): Offer {
  return {
    offered: offeredOf(programme, service),
    municipalities: municipalities ?? null,
    from: dayOfOptional(from) ?? null,
    to: dayOfOptional(to) ?? null,
    source,
  };
}

function offeredOf(programme: Written['programme'], service: Written['service']): Offered {
  const isOfRehabilitation = (PROGRAMME_CODES as readonly (string | undefined)[]).includes(programme);
  if (isOfRehabilitation) return { kind: 'rehabilitation', code: programme as ProgrammeCode };
  return { kind: 'service', code: service ?? (programme as Service) };
}
