import { warningText, widenedOrigins } from '../../fix/register.ts';
import { bare } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import { visibleJson } from '../visible-json.ts';
import type { ApiFix } from './api-fix.ts';

/** Version 1: one object an API. */
export function fixJson(fixes: readonly ApiFix[]): string {
  const apis = fixes.map(({ fix, server, clue, lint }) => ({
    target: fix.target,
    changes: fix.changes.map(({ id, layer, evidence: { target, netError, url } }) => ({
      id,
      layer,
      title: bare(say(`fix.change.${id}.title`)),
      text: bare(say(`fix.change.${id}.text`, { target, netError, url })),
    })),
    policy: fix.policy,
    changed: fix.changed,
    doubts: fix.doubts,
    warnings: fix.warnings.map((warning) => ({ ...warning, text: bare(warningText(warning)) })),
    now: lint,
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
  return `${visibleJson(JSON.stringify({ version: 1, apis }, null, 2))}\n`;
}
