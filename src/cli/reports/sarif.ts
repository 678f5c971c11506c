import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHttpUrl } from '../../url/origin-of.ts';
import type { ReportCase } from '../report-case.ts';
import { version } from '../version.ts';
import type { Suite } from './junit.ts';

/**
 * What code scanning reads: a result for each request that did not pass, a rule for each reason.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifJson(suites: readonly Suite[]): string {
  const found = suites.flatMap(({ file, cases }) =>
    cases.filter(({ outcome }) => outcome !== 'passed').map((each) => ({ file, each })),
  );
  const titles = new Map<string, string>();
  for (const { each } of found) if (!titles.has(each.rule)) titles.set(each.rule, each.message);
  const indexes = new Map([...titles.keys()].map((id, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CORS Lens',
            version,
            rules: [...titles].map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        results: found.map(({ file, each }) => ({
          ruleId: each.rule,
          ruleIndex: indexes.get(each.rule) ?? 0,
          level: each.outcome === 'skipped' ? 'note' : 'error',
          message: { text: `${each.name}\n${each.details}` },
          locations: [locationOf(file, each)],
          partialFingerprints: { 'corsLens/v1': fingerprint(each) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A HAR is one line, or none that somebody would read: its entry is named beside it. */
function locationOf(file: string, { at }: ReportCase): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } },
    ...(at === null ? {} : { logicalLocations: [{ fullyQualifiedName: at }] }),
  };
}

function uriOf(file: string): string {
  const url = parseHttpUrl(file);
  if (url !== null) return url.href;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

/** The same for the same request with the same fault, whatever its query. */
function fingerprint({ name, rule }: ReportCase): string {
  return createHash('sha256')
    .update(`${name.replace(/[?#].*/s, '')} ${rule}`)
    .digest('hex');
}
