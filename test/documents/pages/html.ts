import type { Text } from '../../../src/words/text.ts';

/** Text of a page. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text of the catalogue: values and literals in code type. */
export function html(text: Text): string {
  return text
    .map((part) => {
      if ('value' in part) return `<code>${escaped(part.value)}</code>`;
      return part.code ? `<code>${escaped(part.text)}</code>` : escaped(part.text);
    })
    .join('');
}

export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A heading with what is under it; nothing where there is nothing. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `<h2>${escaped(heading)}</h2>\n${body}`;
}

interface Page {
  readonly title: string;
  /** What a search shows below the title. */
  readonly description: string;
  /** Of the folder of the viewer, from this page: `../../`. */
  readonly top: string;
  readonly body: string;
}

/** A page without scripts, that loads nothing but its styles. */
export function page({ title, description, top, body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="icon" type="image/png" sizes="32x32" href="${top}icons/icon-32.png">
<link rel="stylesheet" href="${top}reasons/reasons.css">
</head>
<body>
<header><a href="${top}index.html">CORS Lens</a> · <a href="${top}reasons/index.html">All reasons</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}
