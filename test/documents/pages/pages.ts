import { readFileSync } from 'node:fs';
import { blockedReasonIds } from '../../../src/engine/reasons.ts';
import '../../../src/explain/messages.ts';
import '../../../src/paste/messages.ts';
import { failedReasonIds } from '../../engine/reason-ids.ts';
import { escaped, list, page, section } from './html.ts';
import type { PageReason } from './messages.ts';
import { reasonPage, titleOf } from './reason-page.ts';

const styles = new URL('reasons.css', import.meta.url);

/** The pages for reasons, by path from the folder of the web viewer. */
export function reasonPages(): ReadonlyMap<string, string> {
  const all = [...blockedReasonIds, ...failedReasonIds];
  return new Map([
    ['reasons/index.html', indexPage()],
    ['reasons/reasons.css', readFileSync(styles, 'utf8')],
    ...all.map((reason) => [`reasons/${reason}/index.html`, reasonPage(reason)] as const),
  ]);
}

function indexPage(): string {
  return page({
    title: 'Why a browser hides a cross-origin response · CORS Lens',
    description:
      'Every reason for which a browser hides a response from script, with the browsers’ own messages.',
    top: '../',
    body: [
      '<h1>Why a browser hides a cross-origin response</h1>',
      section('CORS and Local Network Access', list(blockedReasonIds.map(entry))),
      section('What looks like CORS and is not', list(failedReasonIds.map(entry))),
    ].join('\n'),
  });
}

const entry = (reason: PageReason) =>
  `<a href="./${reason}/index.html">${escaped(titleOf(reason))}</a> <code>${reason}</code>`;
