import type { Example } from './example.ts';
import { preflightExamples } from './preflight-examples.ts';
import { responseExamples } from './response-examples.ts';
import type { ExampleId } from './verdicts.ts';

const examples: Readonly<Record<ExampleId, Example>> = { ...preflightExamples, ...responseExamples };

export function exampleOf(id: ExampleId): Example {
  return examples[id];
}
