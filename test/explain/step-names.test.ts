import { expect, it } from 'vitest';
import type { Step } from '../../src/engine/decision.ts';
import { stepName } from '../../src/explain/steps.ts';
import '../../src/explain/messages.ts';
import { speak } from '../../src/words/language.ts';
import { plain } from '../../src/words/plain.ts';
import { say } from '../../src/words/say.ts';

const step: Step = {
  step: 'local-network-access',
  outcome: 'fail',
  phase: 'actual',
  hop: 0,
  subject: null,
  expected: 'loopback',
  received: 'loopback',
  afterFailure: false,
};

/** Not every value of a check was sent by the server: the network that an address lies in is told by the address. */
it.each([
  ['en', 'The address’s network is allowed', 'The browser got'],
  ['de', 'Netzwerk der Adresse ist erlaubt', 'Der Browser bekam'],
] as const)(
  'in %s the local network’s check says whose network it is, and no check that a server sent it',
  async (language, name, got) => {
    await speak(language);
    expect(plain(stepName(step))).toBe(name);
    expect(plain(say('panel.trace.received'))).toBe(got);
    await speak('en');
  },
);
