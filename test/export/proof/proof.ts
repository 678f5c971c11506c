import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analyzed } from '../../../src/explain/explanation.ts';
import type { Mode } from '../../../src/export/contract.ts';
import { exportAnalyzed } from '../../../src/export/export.ts';
import type { ExportedFile } from '../../../src/export/format.ts';
import type { FormatId } from '../../../src/export/formats/register.ts';
import { plain } from '../../../src/words/plain.ts';
import { capture } from './capture.ts';
import { type Fault, faults } from './faults.ts';
import { runners } from './runners.ts';
import { startWorld, type World } from './world.ts';

export interface Verdict {
  readonly format: FormatId;
  readonly fault: Fault;
  /** Empty: red before and green after, for the right reason, and the reproduction the other way round. */
  readonly problems: readonly string[];
}

/** What a message begins with, up to the first value in it: enough to know it by, whoever quotes it. */
export const beginning = (message: string) => /^[^"`]*/.exec(message)?.[0].trim() ?? '';

export interface Proof {
  /** Runs all that a format makes of some of the faults, or of all. */
  prove(format: FormatId, some?: readonly Fault[]): Promise<readonly Verdict[]>;
  close(): Promise<void>;
}

/**
 * Captures every fault from its broken server, once. Then, for a format and every fault: the exported test, as
 * exported, is red on the broken server for the right reason and green on the fixed one, and the reproduction the
 * other way round.
 *
 * @param modules `node_modules` of the npm runners
 */
export async function startProof(modules: string, chosen: readonly Fault[] = faults): Promise<Proof> {
  const world = await startWorld();
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-proof-'));
  const close = async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const subjects = await captureAll(world, chosen);
    return {
      prove: (format, some = chosen) => {
        const own = new Map([...subjects].filter(([fault]) => some.includes(fault)));
        return proveFormat(format, own, world, join(folder, format), modules);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Of the faults' calls, by the names they are given. */
const secrets = { CORS_AUTHORIZATION_BEARER: 'lens' };

type Captured = ReadonlyMap<Fault, Analyzed>;

async function captureAll(world: World, chosen: readonly Fault[]): Promise<Captured> {
  world.breakAll();
  const found = new Map<Fault, Analyzed>();
  for (const fault of chosen) {
    const subject = await capture(fault, world.originOf(fault));
    if (subject.decision.reason !== fault.reason) {
      throw new Error(`${fault.id} was to be ${fault.reason}, and is ${subject.decision.reason}`);
    }
    found.set(fault, subject);
  }
  return found;
}

async function proveFormat(
  format: FormatId,
  subjects: Captured,
  world: World,
  folder: string,
  modules: string,
): Promise<readonly Verdict[]> {
  const run = runners[format];
  if (run === undefined) throw new Error(`${format} has no runner`);
  const problems = new Map<Fault, string[]>([...subjects.keys()].map((fault) => [fault, []]));
  for (const mode of ['regression', 'reproduction'] as const) {
    const exported = exportAll(format, mode, subjects, problems);
    for (const state of ['broken', 'fixed'] as const) {
      if (state === 'broken') world.breakAll();
      else world.fixAll();
      // Servers that cannot be fixed in place have a copy elsewhere, which is what the name is for.
      const env = { ...secrets, ...(state === 'fixed' ? { CORS_TARGET: world.origin } : {}) };
      const results = await run({
        folder: join(folder, `${mode}-${state}`),
        modules,
        files: new Map([...exported].map(([fault, { files }]) => [fault.id, files])),
        env,
      });
      const green = (mode === 'regression') === (state === 'fixed');
      for (const [fault, { message }] of exported) {
        const result = results.get(fault.id);
        const problem = judge(result, green, message);
        if (problem !== null) problems.get(fault)?.push(`${mode} on the ${state} server: ${problem}`);
      }
    }
  }
  return [...problems].map(([fault, found]) => ({ format, fault, problems: found }));
}

function judge(
  result: { readonly passed: boolean; readonly output: string } | undefined,
  green: boolean,
  message: string,
): string | null {
  if (result === undefined) return 'its runner said nothing of it';
  const excerpt = result.output.slice(0, 1500).replace(/\s*\n\s*/g, ' ⏎ ');
  if (result.passed !== green) return `${green ? 'red' : 'green'}: ${excerpt}`;
  const said = result.output.replace(/\s+/g, ' ');
  return green || said.includes(message) ? null : `red for another reason: ${excerpt}`;
}

/** What goes into each run, with what it has to say when it is red. */
function exportAll(
  format: FormatId,
  mode: Mode,
  subjects: Captured,
  problems: ReadonlyMap<Fault, string[]>,
): ReadonlyMap<Fault, { readonly files: readonly ExportedFile[]; readonly message: string }> {
  const all = new Map<Fault, { readonly files: readonly ExportedFile[]; readonly message: string }>();
  for (const [fault, subject] of subjects) {
    const exported = exportAnalyzed([subject], format, { mode });
    if ('cannot' in exported) {
      if (!allowedGap(format, mode, fault)) problems.get(fault)?.push(`${mode}: ${plain(exported.cannot)}`);
      continue;
    }
    all.set(fault, { files: exported.files, message: expectedMessage(format, mode, fault, subject) });
  }
  return all;
}

/** Clients that only judge responses cannot say that none comes. */
function allowedGap(format: FormatId, mode: Mode, fault: Fault): boolean {
  return (
    mode === 'reproduction' &&
    fault.red === 'answered' &&
    ['postman', 'bruno', 'http', 'hurl'].includes(format)
  );
}

function expectedMessage(format: FormatId, mode: Mode, fault: Fault, subject: Analyzed): string {
  const played = format === 'case' && fault.captured === undefined;
  if (played) return mode === 'regression' ? plain(subject.explanation.title).slice(0, 20) : '';
  if (mode === 'reproduction') return 'This test shows what was wrong when it was written';
  // Without a response these clients report the connection, in their own words.
  if (fault.red === 'answered' && ['postman', 'bruno', 'http'].includes(format)) return '';
  return red[fault.red] ?? '';
}

const red: Readonly<Record<Fault['red'], string>> = {
  answered: 'The server must respond at all',
  'preflight-status': 'The response to a preflight must have a status from 200 to 299',
  'allow-origin': 'The response must have exactly one Access-Control-Allow-Origin',
  'allow-credentials': 'A request with credentials (cookies or a login) needs',
  'allow-methods-parse': 'Access-Control-Allow-Methods must contain only method names',
  'allow-headers-parse': 'Access-Control-Allow-Headers must contain only header names',
  method: 'Access-Control-Allow-Methods must list',
  header: 'Access-Control-Allow-Headers must list',
  'private-network': 'A server on a private network must send',
  exposed: 'Access-Control-Expose-Headers must list',
  vary: 'A response that depends on the origin must have Vary',
  location: 'A redirect must lead to an http or https address',
  'no-redirect': 'This request cannot follow a redirect',
  'resource-policy': 'Cross-Origin-Resource-Policy must let other sites',
};
