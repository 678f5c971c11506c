/** The names in braces of a template: `'{method} to {origin}'` has `'method' | 'origin'`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string };

const parsed = new Map<string, readonly Piece[]>();

/**
 * The pieces of a message template: words, `{placeholder}`, and literals of ours between backticks.
 * Templates come from the catalogue, so each is parsed once and kept.
 */
export function parseTemplate(template: string): readonly Piece[] {
  const known = parsed.get(template);
  if (known) return known;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{([A-Za-z]+)\}|`([^`]+)`/g)) {
    if (match.index > from) pieces.push({ kind: 'words', text: template.slice(from, match.index) });
    if (match[1] !== undefined) pieces.push({ kind: 'placeholder', name: match[1] });
    else pieces.push({ kind: 'code', text: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push({ kind: 'words', text: template.slice(from) });
  parsed.set(template, pieces);
  return pieces;
}
