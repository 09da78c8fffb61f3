/** A text with its ISO dates as Finnish and Swedish readers in Finland write them: 7.12.2026. */
export function finnishDates(text: string): string {
  return text.replace(
    /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    (_, year: string, month: string, date: string) => `${Number(date)}.${Number(month)}.${year}`,
  );
}
