/** Lines of a configuration, those that are null left out and those of lists put in. */
export function lines(...parts: readonly (string | null | readonly string[])[]): string {
  return parts.flatMap((part) => part ?? []).join('\n');
}

/** Every line of a text further in; empty lines stay empty. */
export function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}
