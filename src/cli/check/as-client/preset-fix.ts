import { apiFixes, cleanFix } from '../../fix/api-fix.ts';
import { fixReport } from '../../fix/fix-text.ts';
import type { Page } from '../../human/page.ts';
import type { Preset } from '../../presets/preset.ts';
import type { CheckCommand } from '../arguments.ts';
import type { Checked } from '../play-one.ts';
import { headerOf } from './judge-response.ts';

/** What to configure on the server, so that all requests of the client pass; nothing where they do. */
export function presetFix(
  { requests }: Preset,
  checked: readonly Checked[],
  { expose, keepSecrets }: CheckCommand,
  page: Page,
): Iterable<string> {
  const items = checked.flatMap(({ shown }) => shown?.item ?? []);
  const names = requests.flatMap(({ needs = [], reads = [] }) => [
    ...needs,
    ...reads.filter((name) => items.some((item) => headerOf(item, name) !== null)),
  ]);
  const wanted = { server: null, urls: [], expose: [...new Set([...names, ...expose])], together: false };
  const fixes = apiFixes(items, wanted);
  return fixes.length === 0 ? [] : fixReport(keepSecrets ? fixes : fixes.map(cleanFix), [], false, page);
}
