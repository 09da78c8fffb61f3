/** What is said of the HTML report. */
export interface HtmlWords {
  /** Of all formats of a simulation. */
  readonly format: string;
  readonly example: string;
  readonly documentExample: string;
  readonly clientExample: string;
  /** The option that names for whom a report is. */
  readonly reader: string;
  readonly onlyHtml: string;
}
