import { parseHttpUrl } from '../../url/origin-of.ts';
import { say } from '../../words/say.ts';
import { type Given, readReports } from '../given.ts';
import { readSeconds } from '../read-values.ts';
import type { ReportFiles } from '../report-files.ts';
import { type WrongCommand, wrong } from '../wrong.ts';
import './messages.ts';

export interface WatchCommand extends ReportFiles {
  readonly kind: 'watch';
  /** Where to look: a browser of our own that opens this URL, or one that listens at a port of this machine. */
  readonly at: { readonly launch: string } | { readonly port: number };
  readonly json: boolean;
  readonly ndjson: boolean;
  /** File that the session is written to when it ends; null: none. */
  readonly har: string | null;
  /** Also where the file is there. */
  readonly force: boolean;
  /** Ends by itself when nothing runs any more. */
  readonly untilIdle: boolean;
  /** Milliseconds after which it ends with `untilIdle`, whatever runs. */
  readonly timeout: number;
  /** What was blocked makes the exit code 1. */
  readonly fail: boolean;
  readonly keepSecrets: boolean;
}

/** `watch --launch <url>`, or `watch --port <number>`. */
export function readWatch(given: Given): WatchCommand | WrongCommand {
  const { operands, on, values } = given;
  const [operand] = operands;
  if (operand !== undefined) return wrong(say('cli.watch.no-operand', { operand }));
  const launch = values.get('launch')?.at(-1) ?? null;
  const port = values.get('port')?.at(-1) ?? null;
  if ((launch === null) === (port === null)) return wrong(say('cli.watch.one-place'));
  if (launch !== null && parseHttpUrl(launch) === null)
    return wrong(say('cli.watch.launch', { url: launch }));
  const number = Number(port);
  if (port !== null && !(/^\d{1,5}$/.test(port) && number > 0 && number < 65_536)) {
    return wrong(say('cli.watch.port', { port }));
  }
  const timeout = readSeconds(values.get('timeout')?.at(-1) ?? '30');
  if (typeof timeout !== 'number') return wrong(timeout);
  return {
    kind: 'watch',
    at: launch === null ? { port: number } : { launch },
    json: on.has('json'),
    ndjson: on.has('ndjson'),
    har: values.get('har')?.at(-1) ?? null,
    force: on.has('force'),
    untilIdle: on.has('until-idle'),
    timeout,
    fail: on.has('fail'),
    keepSecrets: on.has('keep-secrets'),
    ...readReports(given),
  };
}
