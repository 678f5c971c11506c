import { writeFile } from 'node:fs/promises';
import { notExplained } from '../../analyze.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Checked } from '../check/play-one.ts';
import type { Clean } from '../clean.ts';
import { saidFile } from '../place.ts';
import type { ReportCase } from '../report-case.ts';
import type { ReportFiles } from '../report-files.ts';
import { isListed, type Shown } from '../selection.ts';
import { checkedCase, explainedCase, unusableCase } from './cases.ts';
import { junitXml, type Suite } from './junit.ts';
import { sarifJson } from './sarif.ts';

/** Notes what is shown for the reports of CI servers, which are written when all of it is known. */
export interface Reports {
  /** Hands on what a file shows. */
  noting(file: string, shown: AsyncIterable<Shown>, options: NoteOptions): AsyncGenerator<Shown>;
  /** All that a browser's session came to. @param place what was watched */
  watched(place: string, shown: Iterable<Shown>, clean: Clean): void;
  unusable(file: string): void;
  cases(target: string, cases: readonly ReportCase[]): void;
  checked(target: string, checked: readonly Checked[], clean: Clean): void;
  /** @returns why one of them could not be written; null: all are. Never rejects. */
  write(): Promise<Text | null>;
}

interface NoteOptions {
  readonly all: boolean;
  readonly clean: Clean;
}

/** What cannot be shown says so. */
function caseOrTrouble(shown: Shown, clean: Clean): ReportCase {
  try {
    return explainedCase({ ...shown, item: clean(shown.item) });
  } catch (error) {
    return explainedCase({ item: notExplained(shown.item.exchange, 'show', error), underOtherRules: [] });
  }
}

export function createReports({ junit, sarif }: ReportFiles): Reports {
  const suites: Suite[] = [];
  function suite(file: string): ReportCase[] {
    const cases: ReportCase[] = [];
    suites.push({ file, cases });
    return cases;
  }

  return {
    async *noting(file, shown, { all, clean }) {
      const cases = suite(file);
      for await (const each of shown) {
        if (all || isListed(each.item)) cases.push(caseOrTrouble(each, clean));
        yield each;
      }
    },
    watched(place, shown, clean) {
      const cases = suite(place);
      // There is no file in which they have a place.
      for (const each of shown)
        if (isListed(each.item)) cases.push({ ...caseOrTrouble(each, clean), at: null });
    },
    cases: (target, cases) => void suites.push({ file: target, cases }),
    unusable: (file) => void suite(file).push(unusableCase(file)),
    checked(target, checked, clean) {
      const cases = suite(target);
      for (const each of checked) {
        const shown = each.shown && { ...each.shown, item: clean(each.shown.item) };
        cases.push(checkedCase(target, each, shown));
      }
    },
    async write() {
      const files = [
        ...(junit === null ? [] : [{ path: junit, text: junitXml(suites) }]),
        ...(sarif === null ? [] : [{ path: sarif, text: sarifJson(suites) }]),
      ];
      for (const { path, text } of files) {
        try {
          await writeFile(path, text);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          return say('cli.report.not-written', { file: saidFile(path), code: code ?? String(error) });
        }
      }
      return null;
    },
  };
}
