/** One value set for a run, as `paths[stay].steps[0].to=2027-01-31`. */

import { holdsIdentityCode } from '../identityCode.js';
import { INPUT_CODES } from '../inputCodes.js';
import { parseYaml } from '../parseYaml.js';

/** A key of a mapping, or an item of a list by its number or name. */
export type Segment = { readonly key: string } | { readonly item: string };

export interface Setting {
  /** As it was written. */
  readonly text: string;
  /** The part before the equals sign. */
  readonly place: string;
  readonly segments: readonly Segment[];
  /** Null clears. */
  readonly value: unknown;
}

/** Why a setting cannot be read. */
export type SettingFault = 'form' | 'value' | 'identity-code' | 'prototype';

const FORM = /^((?:[^\s.[\]=]+)(?:\.[^\s.[\]=]+|\[[^\]]+\])*)=(.*)$/s;
const PARTS = /\[([^\]]+)\]|([^.[\]]+)/g;

/** Reads one; its value is YAML, as in a scenario. */
export function readSetting(text: string): Setting | SettingFault {
  if (holdsIdentityCode(text)) return 'identity-code';
  const [, place, written] = FORM.exec(text) ?? [];
  if (place === undefined || written === undefined) return 'form';
  const segments = [...place.matchAll(PARTS)].map(([, item, key]): Segment => {
    return item === undefined ? { key: key as string } : { item };
  });
  if (segments.some((segment) => 'key' in segment && segment.key === '__proto__')) return 'prototype';
  const { raw, defects } = parseYaml(written);
  if (raw === undefined || written.trim() === '' || defects.some(isError)) return 'value';
  return holdsIdentityCode(JSON.stringify(raw)) ? 'identity-code' : { text, place, segments, value: raw };
}

function isError({ code }: { readonly code: keyof typeof INPUT_CODES }): boolean {
  return INPUT_CODES[code].severity === 'error';
}
