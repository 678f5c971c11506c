import type { Analyzed } from '../../analyze.ts';
import { createRedactor, type Redactor } from '../../export/redact.ts';
import { redactEvidence } from '../../export/redact-analyzed.ts';
import { shown } from '../../export/template.ts';
import {
  byTarget,
  type Fix,
  fixesFor,
  further,
  guessServers,
  type LintFinding,
  lintExchanges,
  type Server,
  type ServerClue,
  serverById,
  servers,
} from '../../fix/register.ts';
import { isAskedFor } from '../selection.ts';
import type { FixCommand } from './arguments.ts';

/** How one API is fixed, in the server that was named, or that it most likely runs on. */
export interface ApiFix {
  readonly fix: Fix;
  readonly server: Server;
  /** What the server was told from; null: it was named, or nothing tells. */
  readonly clue: ServerClue | null;
  readonly lint: readonly LintFinding[];
  /** Requests of the same page to the same API that need more than this. */
  readonly others: number;
}

export function apiFixes(
  exchanges: readonly Analyzed[],
  { server, urls, expose, together }: Pick<FixCommand, 'server' | 'urls' | 'expose' | 'together'>,
): readonly ApiFix[] {
  const chosen = exchanges.filter((item) => isAskedFor(item, urls));
  const ask = (items: readonly Analyzed[]) => fixesFor(items, { expose, beside: exchanges });
  const own = ask(chosen);
  const targets = new Set(own.map(({ target }) => target));
  const fixes = together ? ask(exchanges).filter(({ target }) => targets.has(target)) : own;
  const exchangesOf = byTarget(exchanges);
  const chosenOf = byTarget(chosen);
  return fixes.map((fix) => {
    const ofApi = exchangesOf.get(fix.target) ?? [];
    const guess = server === null ? (guessServers(ofApi, fix.target)[0] ?? null) : null;
    const configured = serverById(server ?? guess?.id ?? '') ?? (servers[0] as Server);
    return {
      fix,
      server: configured,
      clue: guess?.clue ?? null,
      lint: lintExchanges(ofApi, fix.target),
      others: further(fix, chosenOf.get(fix.target) ?? [], ofApi).length,
    };
  });
}

/** What is unwise about the rule of an API where nothing is to be fixed. */
export interface ApiLint {
  readonly target: string;
  /** At least one. */
  readonly lint: readonly LintFinding[];
}

/** @param fixes those APIs tell it with their fix */
export function apiLints(
  exchanges: readonly Analyzed[],
  { urls }: Pick<FixCommand, 'urls'>,
  fixes: readonly ApiFix[],
): readonly ApiLint[] {
  const fixed = new Set(fixes.map(({ fix }) => fix.target));
  const chosen = exchanges.filter((item) => isAskedFor(item, urls));
  return [...byTarget(chosen)].flatMap(([target, items]) => {
    const lint = fixed.has(target) ? [] : lintExchanges(items, target);
    return lint.length === 0 ? [] : [{ target, lint }];
  });
}

/** What of a fix was read from requests and responses, without the secrets in it. */
export function cleanFix({ fix, lint, clue, server, others }: ApiFix): ApiFix {
  const redactor = createRedactor();
  const text = (value: string) => shown(redactor.text(value));
  return {
    fix: {
      ...fix,
      remedies: fix.remedies.map((remedy) => ({
        ...remedy,
        evidence: redactEvidence(remedy.evidence, redactor),
        grounds: remedy.grounds.map((ground) =>
          'value' in ground ? { ...ground, value: text(ground.value) } : ground,
        ),
      })),
    },
    server,
    others,
    clue: clue?.kind === 'header' || clue?.kind === 'body' ? { ...clue, value: text(clue.value) } : clue,
    lint: cleanLint(lint, redactor),
  };
}

/** The same of what was found alone. */
export function cleanApiLint({ target, lint }: ApiLint): ApiLint {
  return { target, lint: cleanLint(lint, createRedactor()) };
}

function cleanLint(lint: readonly LintFinding[], redactor: Redactor): readonly LintFinding[] {
  return lint.map((finding) => ({ ...finding, value: shown(redactor.text(finding.value)) }));
}
