import type { Analyzed } from '../../analyze.ts';
import { backendText } from '../../export/backend-text.ts';
import { remediesOf } from '../../fix/register.ts';
import { checkLine } from '../../paste/check-line.ts';
import { originOf } from '../../url/origin-of.ts';
import { isAskedFor } from '../selection.ts';
import { type ApiFix, apiFixes } from './api-fix.ts';
import type { FixCommand } from './arguments.ts';

/** A text to send on for each API: of the first request that something has to be done about. */
export function forBackend(exchanges: readonly Analyzed[], command: FixCommand): readonly string[] {
  const chosen = exchanges.filter((item) => isAskedFor(item, command.urls));
  return apiFixes(exchanges, command).flatMap((api) => {
    const item = chosen.find((each) => isOf(each, api));
    return item === undefined ? [] : [textOf(item, api, command.keepSecrets)];
  });
}

function isOf({ exchange, decision }: Analyzed, { fix }: ApiFix): boolean {
  const remedies = remediesOf(exchange, decision);
  if (remedies.length === 0) return false;
  const configured = remedies.find(({ kind }) => kind === 'cors-policy');
  if (configured !== undefined) return configured.target === fix.target;
  return exchange.hops.some(({ url }) => originOf(url) === fix.target);
}

function textOf(item: Analyzed, { fix, server }: ApiFix, keepSecrets: boolean): string {
  const { exchange, decision } = item;
  const [{ url, request }] = exchange.hops;
  const { candidates, source } = decision.credentialsMode;
  return backendText(item, {
    keepSecrets,
    configuration:
      fix.policy === null ? null : { title: server.title, snippets: server.configure(fix.policy).snippets },
    check: (redactor) =>
      checkLine(
        {
          url,
          method: request.method,
          headers: request.headers ?? [],
          body: null,
          origin: decision.origin.candidates[0],
          credentials: candidates.length === 1 && source !== 'nothing' ? candidates[0] : null,
        },
        redactor,
      ),
  });
}
