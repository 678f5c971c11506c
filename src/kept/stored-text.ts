/** What a person chose, kept in this browser under a name of ours; null: nothing was, or nothing can be kept here. */
export function storedText(key: string): string | null {
  try {
    return localStorage.getItem(`cors-lens.${key}`);
  } catch {
    return null;
  }
}

export function storeText(key: string, text: string): void {
  try {
    localStorage.setItem(`cors-lens.${key}`, text);
  } catch (error) {
    // It lasts as long as what chose it is shown, then.
    console.warn(error);
  }
}
