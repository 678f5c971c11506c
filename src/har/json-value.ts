/** The value of a JSON text, with a byte order mark or without; `error`: why it has none. Never throws. */
export function jsonValue(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text.slice(bomLength(text))) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Editors on Windows put a byte order mark in front, which JSON.parse refuses. */
export function bomLength(text: string): 0 | 1 {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
