/** Pages of an extension need no CORS headers of a server that its manifest has a host permission for. */
export function isOfExtension(origin: string): boolean {
  return /^[a-z]+-(?:web-)?extension:\/\//.test(origin);
}

/**
 * Origins that are made by chance, at each installation or start: a server that lists one knows one person.
 *
 * @see https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/web_accessible_resources
 * @see https://code.visualstudio.com/api/extension-guides/webview
 */
export function isOfOneInstallation(origin: string): boolean {
  return /^(?:moz-extension|safari-web-extension|vscode-webview):\/\//.test(origin);
}
