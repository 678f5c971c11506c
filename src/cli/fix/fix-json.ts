import { remedyText, remedyTitle, warningText, widenedOrigins } from '../../fix/register.ts';
import { bare } from '../../words/plain.ts';
import { legacyLayer } from '../legacy-layer.ts';
import { visibleJson } from '../visible-json.ts';
import type { ApiFix, ApiLint } from './api-fix.ts';

/** What `--json` prints. */
export function fixJson(fixes: readonly ApiFix[], lints: readonly ApiLint[]): string {
  return `${visibleJson(JSON.stringify(fixV1(fixes, lints), null, 2))}\n`;
}

/** Version 1: one object an API; `lint` has those where nothing is to be fixed, and something is unwise. */
export function fixV1(fixes: readonly ApiFix[], lints: readonly ApiLint[]) {
  const apis = fixes.map(({ fix, server, clue, lint, others }) => ({
    target: fix.target,
    changes: fix.remedies
      .filter(({ kind }) => kind !== 'cors-policy')
      .map((remedy) => ({
        id: remedy.id,
        layer: legacyLayer[remedy.owner],
        owner: remedy.owner,
        kind: remedy.kind,
        title: bare(remedyTitle(remedy)),
        text: bare(remedyText(remedy)),
      })),
    policy: fix.policy,
    changed: fix.changed,
    doubts: fix.doubts,
    warnings: fix.warnings.map((warning) => ({ ...warning, text: bare(warningText(warning)) })),
    now: lint,
    others,
    server: fix.policy && {
      id: server.id,
      title: server.title,
      docs: server.docs,
      writtenFor: server.writtenFor,
      provenOn: server.provenOn,
      toldFrom: clue,
      install: server.install,
      ...server.configure(fix.policy),
      // Origins that get credentials of it although the policy gives them none.
      widens: { credentials: widenedOrigins(server, fix.policy) },
    },
  }));
  const lint = lints.map((each) => ({ target: each.target, now: each.lint }));
  return { version: 1 as const, apis, lint };
}
