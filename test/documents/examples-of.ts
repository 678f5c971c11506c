import { readFileSync } from 'node:fs';

/** A block of code in a document. */
interface Example {
  readonly language: string;
  readonly code: string;
}

/**
 * The blocks of code of a document, in order, so that tests can run what people copy.
 *
 * @param path from the root of the repository
 * @param heading of one section; without it, the whole document is read
 */
export function examplesOf(path: string, heading?: string): readonly Example[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const start = heading === undefined ? 0 : text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`${path} has no section ${heading}`);
  const next = heading === undefined ? -1 : text.indexOf('\n## ', start + 1);
  const section = text.slice(start, next < 0 ? undefined : next);
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}
