import { factsOf } from '../../../src/engine/reasons.ts';
import { explain } from '../../../src/explain/explain.ts';
import { reasonExplanations } from '../../../src/explain/families/register.ts';
import { type LinkId, links } from '../../../src/explain/links.ts';
import { usualFixes } from '../../../src/paste/fixes.ts';
import { ownerWords } from '../../../src/remedies/index.ts';
import { plain } from '../../../src/words/plain.ts';
import { say } from '../../../src/words/say.ts';
import { escaped, html, list, page, section } from './html.ts';
import { casesOf, type Messages, messagesOf, type PageReason } from './messages.ts';

/** What is enough to recognise one's own case by. */
const mostExamples = 6;

/** A page that who searches for a browser's message finds: what it says, what it means, who can change it. */
export function reasonPage(reason: PageReason): string {
  const title = titleOf(reason);
  const messages = messagesOf(reason);
  const explained = casesOf(reason).map(({ exchange, decision }) => explain(exchange, decision));
  const examples = distinct(explained.map(({ summary }) => html(summary))).slice(0, mostExamples);
  const notes = distinct(explained.flatMap((each) => each.notes.map(html))).slice(0, mostExamples);
  const fixes = usualFixes(reason, { origin: null, evidence: {} }).map(html);
  return page({
    title: `${title} · CORS Lens`,
    description: `${firstLine(messages) ?? title} What it means, and who can change it.`,
    top: '../../',
    body: [
      `<h1>${escaped(title)}</h1>`,
      `<p>Owner, as a rule: ${html(ownerWords(factsOf(reason).owner))}.</p>`,
      section('What browsers say', messages.map(said).join('\n')),
      section('What it means, by examples', list(examples)),
      section('What people get wrong', list(notes)),
      section('What usually helps', list(fixes)),
      section('Which of them is yours', ask(reason)),
      section('Read more', list(reasonExplanations[reason].links.map(link))),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  });
}

export const titleOf = (reason: PageReason): string => plain(say(reasonExplanations[reason].title));

function firstLine(messages: readonly Messages[]): string | null {
  const [line] = messages.flatMap(({ lines }) => lines);
  return line === undefined ? null : `“${line}”`;
}

function said({ browser, lines, names }: Messages): string {
  const named = names.map((name) => `<code>${escaped(name)}</code>`).join(', ');
  return [
    `<h3>${escaped(browser)}</h3>`,
    ...lines.map((line) => `<pre>${escaped(line)}</pre>`),
    named === '' ? '' : `<p>By name: ${named}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function ask(reason: PageReason): string {
  return [
    '<p>The message does not say all: paste it into <a href="../../index.html">CORS Lens</a>, or drop a HAR file there.',
    'Nothing is sent anywhere. The extension shows it in DevTools, for each request, with the change for your server.</p>',
    `<p>In CORS Lens this is <code>${reason}</code>.</p>`,
  ].join('\n');
}

function link(id: LinkId): string {
  const { label, url } = links[id];
  return `<a href="${escaped(url)}">${escaped(label)}</a>`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
