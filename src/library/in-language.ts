import { type Language, speak, spokenLanguage } from '../words/language.ts';

let running = 0;
let ready: Promise<void> = Promise.resolve();
let current: Language = spokenLanguage();
let waiting: (() => void)[] = [];

/**
 * Works while everything is said in a language, of which there is one at a time: calls in the same language run beside
 * each other, and those in another come after them, in turn.
 */
export async function inLanguage<T>(language: Language, work: () => Promise<T>): Promise<T> {
  let hasWaited = false;
  while (running > 0 && (language !== current || (waiting.length > 0 && !hasWaited))) {
    await new Promise<void>((resolve) => waiting.push(resolve));
    hasWaited = true;
  }
  running++;
  if (language !== current) {
    current = language;
    ready = speak(language);
  }
  try {
    await ready;
    return await work();
  } finally {
    running--;
    if (running === 0) {
      const turn = waiting;
      waiting = [];
      for (const wake of turn) wake();
    }
  }
}
