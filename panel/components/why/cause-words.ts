import type { PreflightCause } from '../../../src/engine/decision.ts';
import { say } from '../../../src/words/say.ts';
import type { Text } from '../../../src/words/text.ts';

/** What made the browser ask first, in a few words: `PUT, authorization`. */
export function causeWords(causes: readonly PreflightCause[]): Text {
  return joined(causes.map(causeName));
}

export function joined(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [{ text: ', ' }, ...text]));
}

function causeName(cause: PreflightCause): Text {
  switch (cause.kind) {
    case 'method':
      return [{ value: cause.method }];
    case 'header':
      return [{ value: cause.name }];
    case 'total-length':
      return say('panel.sequence.cause-length');
    case 'forced':
      return say('panel.sequence.cause-forced');
  }
}
