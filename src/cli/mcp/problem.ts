import { notExplained } from '../../analyze.ts';
import { ownerWords, type Remedy, remediesOf, remedyText, remedyTitle } from '../../remedies/index.ts';
import { sayCount } from '../../words/plural.ts';
import { say, value } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Clean } from '../clean.ts';
import { disputed } from '../human/disputed.ts';
import { verdictWords } from '../human/exchange-head.ts';
import type { Group } from '../human/groups.ts';
import type { Shown } from '../selection.ts';
import { heading, item, type Line, line, type Piece } from './parts.ts';
import './messages.ts';

/** `whole`: as one problem is told. `short`: as many are, without what follows from the rest. */
export type Detail = 'whole' | 'short';

/** Problems of one kind, in the facts that decide what to do: what came, what was missing, who can change it, and how. */
export function problemPiece({ first, count }: Group, clean: Clean, detail: Detail): Piece {
  return { lines: [...linesOf(first, clean, detail), ...alike(count - 1)] };
}

function linesOf(shown: Shown, clean: Clean, detail: Detail): readonly Line[] {
  try {
    return told({ ...shown, item: clean(shown.item) }, detail);
  } catch (error) {
    return told({ item: notExplained(shown.item.exchange, 'show', error), underOtherRules: [] }, detail);
  }
}

function told({ item: analyzed }: Shown, detail: Detail): readonly Line[] {
  const { exchange, decision, explanation } = analyzed;
  const [{ url, request }] = exchange.hops;
  const [first, ...others] = remediesOf(exchange, decision);
  const otherwise = disputed(decision);
  return [
    heading([
      value(request.method),
      { text: ' ' },
      value(url),
      { text: ` ${verdictWords(decision)}`.trimEnd() },
    ]),
    line(
      detail === 'whole' ? [...explanation.title, { text: '. ' }, ...explanation.summary] : explanation.title,
    ),
    ...statusOf(shownHop(analyzed), decision.verdict === 'allowed').map(item),
    ...failed(analyzed).map(item),
    ...(otherwise === null ? [] : [item(otherwise)]),
    ...(first === undefined ? [] : [item(fixOf(first, detail))]),
    ...others
      .filter(({ kind }) => detail === 'whole' || kind === 'cors-policy')
      .map((each) => item(say('cli.mcp.also', { remedy: withOwner(each) }))),
  ];
}

const alike = (count: number): readonly Line[] => (count > 0 ? [item(sayCount('cli.mcp.alike', count))] : []);

type Analyzed = Shown['item'];

function shownHop({ exchange, decision }: Analyzed): Analyzed['exchange']['hops'][0] {
  return exchange.hops[decision.hop] ?? exchange.hops[0];
}

function statusOf(
  { preflight, response }: ReturnType<typeof shownHop>,
  isReadable: boolean,
): readonly Text[] {
  if (response !== null) {
    const { status } = response;
    return [say(isReadable ? 'cli.mcp.status.readable' : 'cli.mcp.status.response', { status })];
  }
  const status = preflight?.response?.status;
  return [status === undefined ? say('cli.mcp.status.none') : say('cli.mcp.status.preflight', { status })];
}

/** The step that failed, with what would have passed. */
function failed({ explanation }: Analyzed): readonly Text[] {
  const found = explanation.steps.find(({ step }) => step.outcome === 'fail' && !step.afterFailure);
  if (found === undefined) return [];
  const { step, name } = found;
  const received = step.received ?? say('cli.mcp.nothing');
  return [
    step.expected === null
      ? say('cli.mcp.step.received', { step: name, received })
      : say('cli.mcp.step', { step: name, expected: step.expected, received }),
  ];
}

/** Which headers follows from what was expected, where there are many problems to tell. */
function fixOf(remedy: Remedy, detail: Detail): Text {
  const title = remedyTitle(remedy);
  const isEnough = detail === 'short' && remedy.kind === 'cors-policy';
  const text: Text = isEnough ? title : [...title, { text: '. ' }, ...remedyText(remedy)];
  return remedy.owner === 'nobody'
    ? say('cli.watch.fix', { remedy: text })
    : say('cli.mcp.fix', { owner: ownerWords(remedy.owner), remedy: text });
}

/** The title of a remedy, with whose work it is. */
export function withOwner(remedy: Remedy): Text {
  const title = remedyTitle(remedy);
  return remedy.owner === 'nobody'
    ? title
    : [...title, { text: ' (' }, ...ownerWords(remedy.owner), { text: ')' }];
}
