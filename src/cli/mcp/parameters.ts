import { bare } from '../../words/plain.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Given } from '../given.ts';
import { optionWords } from '../options/help.ts';
import { nearest } from '../options/nearest.ts';
import { commandOf, type OptionName, optionOf } from '../options/table.ts';
import { didYouMean } from '../wrong.ts';
import './messages.ts';

/** What a tool takes under one name. */
export interface Parameter {
  readonly type: 'string' | 'strings' | 'whole';
  /** The option of the command that it is, whose words it has unless it has some of its own. */
  readonly option?: OptionName;
  readonly words?: PlainKey;
  readonly required?: true;
  /** Of a whole number. */
  readonly range?: readonly [least: number, most: number];
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What the client is told of them. */
export function schemaOf(tool: string, parameters: Parameters): object {
  const entries = Object.entries(parameters);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, each]) => [name, propertyOf(tool, each)])),
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

function propertyOf(tool: string, { type, option, words, range }: Parameter): object {
  const description =
    words !== undefined || option === undefined
      ? bare(words === undefined ? [] : say(words))
      : bare(optionWords(option, commandOf(tool)?.name ?? null));
  if (type === 'whole') return { type: 'integer', minimum: range?.[0], maximum: range?.[1], description };
  if (type === 'strings') return { type: 'array', items: { type: 'string' }, description };
  const oneOf = option === undefined ? undefined : optionOf(option)?.oneOf;
  // Of browsers each may have a version, and a long list is told when none of it was given.
  const listed = Array.isArray(oneOf) && option !== 'browser' && option !== 'method' ? { enum: oneOf } : {};
  return { type: 'string', ...listed, description };
}

/** What was given, as the command is given its options. By the parameters' own names where they are no options. */
export function readGiven(
  tool: string,
  parameters: Parameters,
  given: Readonly<Record<string, unknown>>,
): Given | { readonly unusable: Text } {
  const known = new Map(Object.entries(parameters));
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(given)) {
    const parameter = known.get(name);
    if (parameter === undefined) return { unusable: unknown(tool, name, [...known.keys()]) };
    if (value === undefined || value === null) continue;
    const written = write(value, parameter);
    if (written === null) return { unusable: wrongKind(name, parameter) };
    values.set(parameter.option ?? name, written);
  }
  const missing = [...known].find(([name, { required, option }]) => required && !values.has(option ?? name));
  if (missing === undefined) return { operands: [], on: new Set(), values };
  return { unusable: say('cli.mcp.missing', { tool: [{ text: tool }], name: [{ text: missing[0] }] }) };
}

/** What is said of an option of the command, said of the parameter. */
export function ofParameter(message: Text, parameters: Parameters): Text {
  const [first, ...rest] = message;
  if (first === undefined || !('text' in first)) return message;
  const [all, option] = /^--([a-z-]+)/.exec(first.text) ?? [];
  const name = Object.entries(parameters).find(([, each]) => each.option === option)?.[0];
  if (all === undefined || name === undefined) return message;
  return [{ ...first, text: name + first.text.slice(all.length) }, ...rest];
}

function unknown(tool: string, name: string, known: readonly string[]): Text {
  const names = [{ text: known.join(', ') }];
  const message = say('cli.mcp.unknown-parameter', { tool: [{ text: tool }], name, names });
  return didYouMean(message, nearest(name, known));
}

function wrongKind(name: string, { type, range: [least, most] = [0, 0] }: Parameter): Text {
  const kind =
    type === 'whole'
      ? say('cli.mcp.kind.whole', { least, most })
      : say(type === 'strings' ? 'cli.mcp.kind.strings' : 'cli.mcp.kind.string');
  return say('cli.mcp.kind', { name: [{ text: name }], kind });
}

function write(value: unknown, { type, range }: Parameter): readonly string[] | null {
  if (type === 'whole') {
    const [least, most] = range ?? [0, 0];
    const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return isWhole ? [String(value)] : null;
  }
  if (typeof value === 'string') return [value];
  const isList =
    type === 'strings' && Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value : null;
}
