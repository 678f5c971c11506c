import { corsErrorName, firefoxKey } from '../../src/engine/cors-error.ts';
import { blockedReasonIds, failedReasonIds, type Phase, type ReasonId } from '../../src/engine/reasons.ts';
import { advices } from '../../src/explain/advice/register.ts';
import { reasonExplanations } from '../../src/explain/reasons/register.ts';
import { servers } from '../../src/fix/servers/register.ts';
import { advice } from '../../src/words/en/advice.ts';
import { english } from '../../src/words/en/catalogue.ts';
import { plain } from '../../src/words/plain.ts';
import { say } from '../../src/words/say.ts';

/** The README's tables, by the name that marks their place in it. */
export const tables: Readonly<Record<string, () => string>> = {
  reasons: () =>
    table(
      ['reason', 'what happened', 'Chromium’s name', 'Firefox’s key'],
      blockedReasonIds.map((id) => [
        code(id),
        title(id),
        code(chromiumName(id)),
        code(firefoxKey(id, 'actual', {})),
      ]),
    ),
  failures: () =>
    table(
      ['reason', 'what happened'],
      failedReasonIds.map((id) => [code(id), title(id)]),
    ),
  servers: () =>
    table(
      ['server', '`--server`', 'proven on', 'written for'],
      servers.map(({ id, title, docs, provenOn, writtenFor }) => [
        `[${title}](${docs})`,
        code(id),
        provenOn ?? '–',
        writtenFor,
      ]),
    ),
  advice: () =>
    table(
      ['advice', 'in short'],
      Object.keys(advices).map((id) => [code(id), shortest(`advice.${id}.title`)]),
    ),
};

function title(id: ReasonId): string {
  return plain(say(reasonExplanations[id].title)).replaceAll('|', '\\|');
}

/** The preflight's own name, where it has one beside the response's, is that name with `Preflight` before it. */
function chromiumName(id: ReasonId): string | null {
  const name = (phase: Phase) => corsErrorName(id, phase, {});
  const [response, preflight] = [name('actual'), name('preflight')];
  return response !== preflight && preflight === `Preflight${response}` ? `[Preflight]${response}` : response;
}

/** Some advice has a title for each of several cases, under keys that begin alike. */
function shortest(beginning: string): string {
  const titles = Object.entries({ ...english, ...advice }).filter(([key]) => key.startsWith(beginning));
  const [first] = titles.map(([, text]) => words(text)).sort((a, b) => a.length - b.length);
  if (first === undefined) throw new Error(`no message begins with ${beginning}`);
  return first;
}

/** A template for people: the names of its values in italics. */
function words(template: string): string {
  return template.replace(/\{([A-Za-z]+)\}/g, '*$1*').replaceAll('|', '\\|');
}

function code(text: string | null): string {
  return text === null ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The README with its tables as they are now. */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, make]) => {
    const place = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
    if (!place.test(text)) throw new Error(`the README has no place for the table of ${name}`);
    return text.replace(place, (_all, start: string, end: string) => `${start}\n\n${make()}\n\n${end}`);
  }, readme);
}
