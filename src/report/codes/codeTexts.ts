/** The long texts of finding codes. */
import type { FindingCode } from '../../findings/codes.js';
import type { FigureName } from '../../law/rates/index.js';

/** A figure of law on the day of asking, without its unit of time: 9, €37.21, 80%. */
export type FigureWriter = (name: FigureName) => string;

export interface CodeText {
  /** What it means for the client. */
  readonly meaning: string;
  /** The rule under which it is raised, with its limits. */
  readonly raised: (figure: FigureWriter) => string;
  /** What usually helps, with forms and who acts. */
  readonly remedy: (figure: FigureWriter) => string;
  /** A made-up case. */
  readonly example: string;
}

export interface CodeTexts {
  readonly codes: Readonly<Record<FindingCode, CodeText>>;
  /** A remark on the scenario file itself; its description is given in English. */
  readonly input: (description: string) => string;
  /** Headings. */
  readonly meaning: string;
  readonly raised: string;
  readonly remedy: string;
  readonly example: string;
  readonly owner: string;
  /** The day of the figures. */
  readonly figuresOf: (date: string) => string;
}
