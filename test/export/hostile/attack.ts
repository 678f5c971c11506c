import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { exportSubjects } from '../../../src/export/export.ts';
import type { Subject } from '../../../src/export/format.ts';
import type { FormatId } from '../../../src/export/formats/register.ts';
import { plain } from '../../../src/words/plain.ts';
import { allow } from '../proof/faults.ts';
import { filesIn, runners } from '../proof/runners.ts';
import { type Asked, startServer } from '../proof/server.ts';
import { CANARY, type Expected, expectedOf, hostileSubjects } from './cases.ts';

export interface Attack {
  readonly format: FormatId;
  readonly seed: number;
  /** How many were run, and how many the format would not write. */
  readonly ran: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

/**
 * Exports hostile requests, one a file, runs the files as they are, and compares what reached the server with what was
 * captured. Anything that ran beside has left its canary.
 */
export async function attack(
  format: FormatId,
  options: {
    readonly folder: string;
    readonly modules: string;
    readonly count: number;
    readonly seed: number;
  },
): Promise<Attack> {
  const run = runners[format];
  if (run === undefined) throw new Error(`${format} has no runner`);
  const { folder, modules, count, seed } = options;
  const server = await startServer();
  server.answer = allow;
  try {
    const subjects = fc.sample(hostileSubjects(server.origin), { numRuns: count, seed });
    const files = new Map<
      string,
      Parameters<typeof run>[0]['files'] extends ReadonlyMap<string, infer F> ? F : never
    >();
    const meant = new Map<string, Subject>();
    const problems: string[] = [];
    let refused = 0;
    for (const [i, subject] of subjects.entries()) {
      const exported = exportSubjects([subject], format, { keepSecrets: true });
      if ('cannot' in exported) {
        refused++;
        if (!mayRefuse(format, subject)) problems.push(`refused: ${plain(exported.cannot)}`);
        continue;
      }
      files.set(`case-${i}`, exported.files);
      meant.set(`case-${i}`, subject);
    }
    const results = await run({ folder, modules, files, env: {} });
    for (const [id, subject] of meant) {
      const result = results.get(id);
      if (result === undefined) problems.push(`${id}: its runner said nothing of it`);
      else if (!result.passed) problems.push(`${id}: red: ${result.output.slice(-600)}`);
      for (const expected of expectedOf(subject)) {
        if (!server.asked.some((asked) => reached(asked, spelledBy(format, expected)))) {
          problems.push(
            `${id}: never sent: ${JSON.stringify([expected.method, expected.target, [...expected.headers]]).slice(0, 400)}`,
          );
        }
      }
    }
    const canaries = [...filesIn(folder), ...(existsSync(join(process.cwd(), CANARY)) ? [CANARY] : [])];
    for (const path of canaries) if (path.endsWith(CANARY)) problems.push(`a canary ran: ${path}`);
    const injected = server.asked.filter(({ rawHeaders }) =>
      rawHeaders.some((text) => /^injected$/i.test(text)),
    );
    if (injected.length > 0) problems.push('a header was injected');
    return { format, seed, ran: files.size, refused, problems };
  } finally {
    await server.close();
  }
}

/** Clients that keep addresses parsed drop a question mark that nothing follows; nobody can make them send one. */
function spelledBy(format: FormatId, expected: Expected): Expected {
  const parsed = ['node-test', 'vitest', 'jest', 'playwright', 'pytest', 'http', 'bruno'].includes(format);
  return parsed ? { ...expected, target: expected.target.replace(/\?$/, '') } : expected;
}

function reached(asked: Asked, { method, target, headers }: Expected): boolean {
  if (asked.method !== method || asked.target !== target) return false;
  return [...headers].every(([name, value]) => {
    const values = asked.rawHeaders.filter(
      (_text, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === name,
    );
    return values.join(', ') === value;
  });
}

/** Only formats that cannot spell something may say so, and only where it is there. */
function mayRefuse(format: FormatId, subject: Subject): boolean {
  const texts = expectedOf(subject).flatMap(({ target, headers }) => [target, ...[...headers].flat()]);
  const pattern = {
    http: /\{\{|\}\}|\{%|%\}|###|[^\x20-\x7e]|%(?![\da-f]{2})/i,
    postman: /\{\{|\}\}|[^\t\x20-\x7e]/,
    bruno: /\{\{|\}\}|[^\x20-\x7e]/,
    hurl: /[^\t\x20-\x7e]/,
  }[format as string];
  const names = expectedOf(subject).flatMap(({ headers }) => [...headers.keys()]);
  if (['http', 'bruno'].includes(format) && names.some((name) => /[^\w.-]/.test(name))) return true;
  return pattern !== undefined && texts.some((text) => pattern.test(text));
}
