/** A value that stands in the environment of whoever runs the file. */
export interface Placeholder {
  readonly env: string;
  /** What stands in where the environment has none; null: it has to have one. */
  readonly fallback: string | null;
}

/** A text in pieces: as it was captured, or to be read from the environment. */
export type Template = readonly (string | Placeholder)[];

/** The template as one string, each placeholder spelled by `spell`. */
export function spelled(template: Template, spell: (placeholder: Placeholder) => string): string {
  return template.map((piece) => (typeof piece === 'string' ? piece : spell(piece))).join('');
}

/** For people: `{{API_KEY}}`; what has a fallback is shown as that. */
export function shown(template: Template): string {
  return spelled(template, ({ env, fallback }) => fallback ?? `{{${env}}}`);
}

/** The names a template needs from the environment. */
export function neededNames(template: Template): readonly string[] {
  return template.flatMap((piece) =>
    typeof piece === 'string' || piece.fallback !== null ? [] : [piece.env],
  );
}

/** Without empty pieces, and strings beside each other joined. */
export function joinPieces(pieces: Template): Template {
  const joined: (string | Placeholder)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
