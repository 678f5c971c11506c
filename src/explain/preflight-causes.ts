import type { HeaderRule, PreflightCause } from '../engine/decision.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { joined } from './joined.ts';

/** Why the browser asked for permission first: one sentence for one cause. */
export function preflightCauseWords(cause: PreflightCause): Text {
  switch (cause.kind) {
    case 'method':
      return say('cause.method', { method: cause.method });
    case 'header':
      return byRule[cause.rule](cause.name, cause.value);
    case 'total-length':
      return say('cause.total-length', { names: joined(cause.names), bytes: cause.bytes });
    case 'forced':
      return say('cause.forced');
  }
}

// A header that is unsafe by its name may be a secret, so only the safelisted ones show their value.
const byRule: Readonly<Record<HeaderRule, (name: string, value: string) => Text>> = {
  name: (name) => say('cause.header-name', { name }),
  'value-too-long': (name) => say('cause.value-too-long', { name }),
  'value-bytes': (name, value) => say('cause.value-bytes', { name, value }),
  'language-bytes': (name, value) => say('cause.language-bytes', { name, value }),
  'content-type-unparsable': (_name, value) => say('cause.content-type-unparsable', { value }),
  'content-type-essence': (_name, value) => say('cause.content-type-essence', { value }),
  range: (_name, value) => say('cause.range', { value }),
  'value-not-captured': (name) => say('cause.value-not-captured', { name }),
};
