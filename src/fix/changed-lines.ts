import type { Fix } from './fix.ts';
import type { Server } from './server.ts';

/** A line of a snippet, and whether it is new beside what the server was seen to allow already. */
export interface MarkedLine {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * The lines of each snippet, those marked that a server which allows what it was seen to allow would not have.
 * Where it was seen to allow nothing, all are new and none is marked: a mark on everything says nothing.
 */
export function changedLines(server: Server, { policy, before }: Fix): readonly (readonly MarkedLine[])[] {
  if (policy === null) return [];
  const now = server.configure(policy).snippets.map(({ text }) => text.split('\n'));
  if (before === null) return now.map((lines) => lines.map((text) => ({ text, changed: false })));
  const then = server.configure(before).snippets.map(({ text }) => text.split('\n'));
  return now.map((lines, index) => {
    const left = [...(then[index] ?? [])];
    return lines.map((text) => {
      const at = left.indexOf(text);
      if (at !== -1) left.splice(at, 1);
      return { text, changed: at === -1 };
    });
  });
}
