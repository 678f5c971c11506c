/** A text as a regular expression (PCRE, Java, Ruby) that matches it and nothing else; anchors are the caller's. */
export function regexText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
