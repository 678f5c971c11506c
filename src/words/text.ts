/**
 * A piece of a text for people: words of ours (`code`: a literal of ours, such as `*`, to be set in code type),
 * or a value that came from outside. A value made by `say` is already visible and of bounded length;
 * a view shows it in code type, isolated (`unicode-bidi: isolate`), and never parses it.
 */
export type Part = { readonly text: string; readonly code?: true } | { readonly value: string };

/** A text with its values kept apart, so that a view can set them in code type and never has to parse. */
export type Text = readonly Part[];
