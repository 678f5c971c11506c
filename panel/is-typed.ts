/** Whether a key is for a field or for the browser, and so for nothing else. */
export function isTyped({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isField = target instanceof HTMLElement && target.matches('input, select, textarea');
  return isField || ctrlKey || metaKey || altKey;
}
