import type { PasteReport } from '../../paste/report.ts';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { wrap } from './layout.ts';
import { list } from './list.ts';
import { ownerLine } from './owner.ts';
import { INDENT, type Page } from './page.ts';

/** What is said of a pasted text, for people. */
export function pastedText(report: PasteReport, page: Page, clean: (text: Text) => Text): string {
  const { what, about, others, fixes, missing, check } = report;
  // Each request is explained in full below.
  const { title, owner } = report.kind === 'exchange' ? { title: null, owner: null } : report;
  const { paint } = page;
  const inner = { ...page, width: page.width - INDENT.length };
  const told = (text: Text) => plain(clean(text));
  const sections: readonly (readonly string[])[] = [
    [
      ...(title === null
        ? []
        : wrap(plain(say('pasted.reason', { title: clean(title) })), inner.width).map((line) =>
            paint('bold', line),
          )),
      ...others.flatMap((each) =>
        wrap(plain(say('pasted.could-also-be', { title: clean(each.title) })), inner.width),
      ),
      ...(owner === null ? [] : ownerLine(owner, page)),
    ],
    list('pasted.fixes.name', fixes.map(told), inner),
    list('pasted.missing.name', missing.map(told), inner),
    // One line, whatever the width: a broken command cannot be copied.
    check === null ? [] : [paint('dim', bare(say('pasted.check.name'))), check],
  ];
  const head = [what, ...(about === null ? [] : [about])].flatMap((text) => wrap(told(text), page.width));
  const body = sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => `${INDENT}${line}`.trimEnd()).join('\n'));
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}
