import type { Analyzed } from '../../analyze.ts';
import { createRedactor } from '../../export/redact.ts';
import { redactEvidence } from '../../export/redact-subject.ts';
import { shown } from '../../export/template.ts';
import {
  byTarget,
  type Fix,
  fixesFor,
  guessServers,
  type LintFinding,
  lintExchanges,
  type Server,
  type ServerClue,
  serverById,
  servers,
} from '../../fix/register.ts';
import type { FixCommand } from './arguments.ts';

/** How one API is mended, in the server that was named, or that it most likely runs on. */
export interface ApiFix {
  readonly fix: Fix;
  readonly server: Server;
  /** What the server was told from; null: it was named, or nothing tells. */
  readonly clue: ServerClue | null;
  readonly lint: readonly LintFinding[];
}

export function apiFixes(
  exchanges: readonly Analyzed[],
  { server, urls, expose }: Pick<FixCommand, 'server' | 'urls' | 'expose'>,
): readonly ApiFix[] {
  const meant = exchanges.flatMap(({ exchange }) => exchange.hops.map(({ url }) => url));
  const targets = new Set(meant.filter((url) => urls.some((part) => url.includes(part))).map(targetOf));
  const exchangesOf = byTarget(exchanges);
  return fixesFor(exchanges, { expose })
    .filter(({ target }) => urls.length === 0 || targets.has(target))
    .map((fix) => {
      const own = exchangesOf.get(fix.target) ?? [];
      const guess = server === null ? (guessServers(own, fix.target)[0] ?? null) : null;
      const chosen = serverById(server ?? guess?.id ?? '') ?? (servers[0] as Server);
      return {
        fix,
        server: chosen,
        clue: guess?.clue ?? null,
        lint: lintExchanges(own, fix.target),
      };
    });
}

function targetOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** What of a fix was read from requests and responses, without the secrets in it. */
export function cleanFix({ fix, lint, clue, server }: ApiFix): ApiFix {
  const redactor = createRedactor();
  const text = (value: string) => shown(redactor.text(value));
  return {
    fix: {
      ...fix,
      changes: fix.changes.map((change) => ({
        ...change,
        evidence: redactEvidence(change.evidence, redactor),
      })),
    },
    server,
    clue: clue?.kind === 'header' ? { ...clue, value: text(clue.value) } : clue,
    lint: lint.map((finding) => ({ ...finding, value: text(finding.value) })),
  };
}
