import type { ReportCase } from '../report-case.ts';

/** A file, or a target, and its cases. */
export interface Suite {
  /** As it was named. */
  readonly file: string;
  readonly cases: readonly ReportCase[];
}

/**
 * What CI servers read as the result of tests: a suite for each file, a test for each request.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function junitXml(suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="CORS Lens"${counts(all)}>
${suites.map(suiteXml).join('\n')}
</testsuites>
`;
}

function suiteXml({ file, cases }: Suite): string {
  const skipped = cases.filter(({ outcome }) => outcome === 'skipped').length;
  return `  <testsuite name="${xml(file)}"${counts(cases)} skipped="${skipped}">
${cases.map(caseXml).join('')}  </testsuite>`;
}

function counts(cases: readonly ReportCase[]): string {
  const count = (of: ReportCase['outcome']) => cases.filter(({ outcome }) => outcome === of).length;
  return ` tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}"`;
}

function caseXml({ group, name, outcome, rule, message, details }: ReportCase): string {
  const head = `    <testcase classname="${xml(group)}" name="${xml(name)}"`;
  if (outcome === 'passed') return `${head}/>\n`;
  const body =
    outcome === 'skipped'
      ? `<skipped>${xml(message)}</skipped>`
      : `<${elements[outcome]} type="${xml(rule)}" message="${xml(message)}">${xml(details)}</${elements[outcome]}>`;
  return `${head}>\n      ${body}\n    </testcase>\n`;
}

const elements = { failed: 'failure', error: 'error' } as const;

/** What XML 1.0 cannot hold at all, however it is written. */
const NOT_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
