import type { Example } from './example.ts';
import { preflightExamples } from './preflight-examples.ts';
import { responseExamples } from './response-examples.ts';

/** Every example by its id, in the order of a first lesson: what goes well, how a preflight fails, how a response does. */
export const examples = { ...preflightExamples, ...responseExamples } as const;

export type ExampleId = keyof typeof examples;

export const exampleIds = Object.keys(examples) as readonly ExampleId[];

export function exampleOf(id: ExampleId): Example {
  return examples[id];
}
