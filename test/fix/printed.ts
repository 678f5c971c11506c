import type { Policy } from '../../src/fix/policy.ts';
import type { Server } from '../../src/fix/server.ts';

/** A configuration as one text, for people to read. */
export function printed(server: Server, of: Policy): string {
  const { snippets, lacks } = server.configure(of);
  return [
    ...snippets.map(({ file, place, language, text }) => `--- ${file} (${place}, ${language})\n${text}\n`),
    ...(lacks.length > 0 ? [`lacks: ${lacks.join(', ')}\n`] : []),
  ].join('');
}
