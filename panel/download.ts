/** Saves a text as a file, under that name, where the browser keeps downloads. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have read it; it is let go with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
