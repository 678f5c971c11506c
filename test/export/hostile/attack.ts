import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Exported, exportAnalyzed } from '../../../src/export/export.ts';
import type { CannotWrite, ExportedFile } from '../../../src/export/format.ts';
import type { FormatId } from '../../../src/export/formats/register.ts';
import { plain } from '../../../src/words/plain.ts';
import { filesIn, runners } from '../proof/runners.ts';
import type { Asked } from '../proof/server.ts';
import { type Expected, expectedOf, type HostileCase, hostileCases } from './cases.ts';
import { CANARY, ENV_CANARY, FILE_CANARY, SECRET } from './fragments.ts';
import { mayRefuse, spelledBy } from './gaps.ts';
import { type Recorder, startRecorder } from './recorder.ts';

export interface Attack {
  readonly format: FormatId;
  readonly seed: number;
  /** How many were run, and how many the format would not write. */
  readonly ran: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

export interface AttackOptions {
  readonly folder: string;
  readonly modules: string;
  readonly count: number;
  readonly seed: number;
  /** All in one file, for clients that take seconds to start. */
  readonly together?: boolean;
}

/**
 * Exports hostile requests, one a file, runs the files as they are, and compares what reached the server with what was
 * captured. Anything that ran beside has left its canary.
 */
export function attack(format: FormatId, options: AttackOptions): Promise<Attack> {
  const { count, seed } = options;
  return sendAll(format, options, ({ origin }) =>
    fc.sample(hostileCases(origin), { numRuns: count, seed }).map((each, i) => [`case-${i}`, each]),
  );
}

/** The same with cases of a caller's own. */
export async function sendAll(
  format: FormatId,
  { folder, modules, seed, together = false }: AttackOptions,
  casesFor: (server: Recorder) => readonly (readonly [id: string, HostileCase])[],
): Promise<Attack> {
  const run = runners[format];
  if (run === undefined) throw new Error(`${format} has no runner`);
  const server = await startRecorder();
  try {
    const written: (readonly [id: string, HostileCase])[] = [];
    const problems: string[] = [];
    let refused = 0;
    for (const [id, each] of casesFor(server)) {
      const exported = exportCases(format, [each]);
      if (!('cannot' in exported)) written.push([id, each]);
      else {
        refused++;
        if (!mayRefuse(format, each)) problems.push(`${id}: refused: ${plain(exported.cannot)}`);
      }
    }
    const meant = new Map<string, readonly HostileCase[]>(
      together && written.length > 0
        ? [['all', written.map(([, each]) => each)]]
        : written.map(([id, each]) => [id, [each]]),
    );
    const files = new Map<string, readonly ExportedFile[]>();
    for (const [id, group] of meant) {
      const exported = exportCases(format, group);
      if ('cannot' in exported) problems.push(`${id}: refused together: ${plain(exported.cannot)}`);
      else files.set(id, [...exported.files, { name: FILE_CANARY, text: SECRET }]);
    }
    const results = await run({ folder, modules, files, env: { [ENV_CANARY]: SECRET } });
    for (const [id, group] of meant) {
      const result = results.get(id);
      if (result === undefined) problems.push(`${id}: its runner said nothing of it`);
      else if (!result.passed) problems.push(`${id}: red: ${result.output.slice(-600)}`);
      if (result?.output.includes(SECRET)) problems.push(`${id}: told a secret of the environment or a file`);
      for (const expected of group.flatMap(expectedOf)) {
        if (!server.asked.some((asked) => reached(asked, spelledBy(format, expected)))) {
          problems.push(`${id}: never sent: ${shortly(expected)}; sent was ${sentInstead(server, expected)}`);
        }
      }
    }
    for (const path of [...filesIn(folder), ...(existsSync(join(process.cwd(), CANARY)) ? [CANARY] : [])]) {
      if (path.endsWith(CANARY)) problems.push(`a canary ran: ${path}`);
    }
    for (const asked of server.asked) {
      if (asked.rawHeaders.some((text) => /^injected$/i.test(text))) problems.push('a header was injected');
      const all = [asked.target, asked.body, ...asked.rawHeaders].join('\n');
      if (all.includes(SECRET)) problems.push(`a secret left: ${asked.method} ${asked.target.slice(0, 200)}`);
    }
    return { format, seed, ran: written.length, refused, problems };
  } finally {
    await server.close();
  }
}

function exportCases(format: FormatId, group: readonly HostileCase[]): Exported | CannotWrite {
  const [first, ...rest] = group.map((each, i) => {
    const { subject } = each;
    return { ...subject, exchange: { ...subject.exchange, id: `x${i}` } };
  });
  if (first === undefined) throw new Error('there is nothing to export');
  const bodies = new Map(group.flatMap(({ body }, i) => (body === null ? [] : [[`x${i}`, body] as const])));
  return exportAnalyzed([first, ...rest], format, { keepSecrets: true, bodies });
}

function reached(asked: Asked, { method, target, headers, body }: Expected): boolean {
  if (asked.method !== method || asked.target !== target || asked.body !== body) return false;
  return [...headers].every(([name, value]) => {
    const values = asked.rawHeaders.filter(
      (_text, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === name,
    );
    return values.join(', ') === value;
  });
}

const shortly = ({ method, target, headers, body }: Expected) =>
  JSON.stringify([method, target, body, [...headers]]).slice(0, 700);

function sentInstead({ asked }: Recorder, { target, method }: Expected): string {
  const path = target.slice(0, 6);
  const near = asked.filter((each) => each.target.startsWith(path) && each.method === method);
  return JSON.stringify(
    near.slice(0, 2).map((each) => [each.method, each.target, each.body, each.rawHeaders]),
  ).slice(0, 900);
}
