import { type Analyzed, analyzeLog } from '../../analyze.ts';
import type { HarLog } from '../../har/read-log.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { type ApiFix, type ApiLint, apiFixes, apiLints, cleanApiLint, cleanFix } from './api-fix.ts';
import type { FixCommand } from './arguments.ts';
import { workable } from './workable.ts';

/** What is to be changed for a log. */
export interface FixedLog {
  readonly fixes: readonly ApiFix[];
  readonly lint: readonly ApiLint[];
  /** The exchanges that could be worked with. */
  readonly exchanges: readonly Analyzed[];
  /** What of the others went wrong. */
  readonly trouble: readonly Text[];
}

/** Fixes and findings of a whole log, without secrets unless those are kept. */
export function fixLog(
  log: HarLog,
  command: Omit<FixCommand, 'kind' | 'file' | 'json' | 'forBackend'>,
): FixedLog {
  return fixExchanges(analyzeLog(log, { rules: command.browser, origin: command.origin }).exchanges, command);
}

/** The same of exchanges that are decided already. */
export function fixExchanges(
  exchanges: readonly Analyzed[],
  command: Pick<FixCommand, 'server' | 'urls' | 'expose' | 'together' | 'keepSecrets'>,
): FixedLog {
  const { result, leftOut } = workable(exchanges, (items) => {
    const fixes = apiFixes(items, command);
    return { fixes, lint: apiLints(items, command, fixes) };
  });
  const { keepSecrets } = command;
  return {
    fixes: keepSecrets ? result.fixes : result.fixes.map(cleanFix),
    lint: keepSecrets ? result.lint : result.lint.map(cleanApiLint),
    exchanges: exchanges.filter((item) => !leftOut.some((each) => each.item === item)),
    trouble: leftOut.map(({ item, error }) => {
      const trouble = error instanceof Error ? error.message : String(error);
      return say('cli.fix.trouble', { trouble: `fix: ${trouble}`, url: item.exchange.hops[0].url });
    }),
  };
}
