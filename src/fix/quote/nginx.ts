import { oneLine } from './one-line.ts';
import { regexText } from './regex.ts';

/**
 * A value in an nginx configuration. nginx has no way to write `$` in a value, so it becomes a variable that holds one:
 * see `nginxDollar`.
 */
export function nginxString(text: string): string {
  const escaped = oneLine(text).replace(/[\\"]/g, '\\$&');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is nginx's template.
  return `"${escaped.replaceAll('$', () => '${cors_dollar}')}"`;
}

/** What has to stand in `http` where any of `texts` holds a `$`. */
export function nginxDollar(texts: readonly string[]): readonly string[] {
  return texts.some((text) => text.includes('$')) ? ['geo $cors_dollar {', '    default "$";', '}', ''] : [];
}

/**
 * A pattern in a `map` that matches one text and nothing else, whole. A `$` in it is none of a variable. nginx takes one
 * of two backslashes away, and leaves those before other characters.
 */
export function nginxExactly(text: string): string {
  const pattern = regexText(oneLine(text)).replaceAll('\\\\', '\\\\\\\\').replaceAll('"', '\\"');
  return `"~^${pattern}$"`;
}
