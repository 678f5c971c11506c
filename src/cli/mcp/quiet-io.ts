import type { Io } from '../io.ts';

/** A world in which nothing is printed: lines for people are kept, for the result. */
export function quietIo(io: Io, stdin = ''): Io & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  async function* given() {
    yield new TextEncoder().encode(stdin);
  }
  const { env, interrupted } = io;
  return {
    stdin: given(),
    out: async () => true,
    err: (text) => void lines.push(text.replace(/^cors-lens: /, '').trim()),
    terminal: null,
    env,
    ...(interrupted !== undefined && { interrupted }),
    lines,
  };
}
