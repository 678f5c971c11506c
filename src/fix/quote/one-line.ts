/**
 * A text for a language that ends its directives with the line, or cannot write some characters at all:
 * control characters and what is not ASCII become `?`. No origin and no header name holds any.
 */
export function oneLine(text: string): string {
  return text.replace(/[^ -~]/gu, '?');
}
