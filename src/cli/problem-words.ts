import type { HarProblem } from '../har/entry.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';

const words: Readonly<Record<HarProblem['problem'], PlainKey>> = {
  missing: 'panel.problem.missing',
  'not-a-string': 'panel.problem.not-a-string',
  'not-a-number': 'panel.problem.not-a-number',
  'not-an-array': 'panel.problem.not-an-array',
  'not-an-object': 'panel.problem.not-an-object',
  'url-unparsable': 'panel.problem.url-unparsable',
  'control-character': 'panel.problem.control-character',
  'out-of-range': 'panel.problem.out-of-range',
};

/** To follow “is”: “missing”, “not a list”. */
export function problemWords(problem: HarProblem['problem']): Text {
  return say(words[problem]);
}
