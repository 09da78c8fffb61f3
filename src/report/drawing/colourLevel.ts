/** 0: none; 1: the sixteen colours that every terminal has and every theme chooses itself. */
export type ColourLevel = 0 | 1;

/**
 * Whether a stream gets colour: the flag decides, else FORCE_COLOR, else NO_COLOR, else what the stream is.
 * An empty variable counts as not set.
 * @param flag from --color or --no-color; undefined when neither was given
 */
export function colourLevel(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  flag?: boolean,
): ColourLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env.FORCE_COLOR) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  if (env.NO_COLOR || env.TERM === 'dumb') return 0;
  return stream.isTTY ? 1 : 0;
}
