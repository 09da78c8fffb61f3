/** When a text is read as JSON. */
export function isJsonName(file: string): boolean {
  return /\.(nd)?json$/i.test(file);
}

export function looksLikeJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}
