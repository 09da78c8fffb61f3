/** What a piece of text is; a colour only repeats what its words or letters say. */
export type Tone = 'gap' | 'warning' | 'notice' | 'strong' | 'faint';

export type Paint = (tone: Tone, text: string) => string;

export const unpainted: Paint = (_, text) => text;
