import type { Step, Visit } from './plan.ts';
import type { Ended } from './run-until.ts';

/** A machine that nobody has used, with a clone of the project in an empty home. */
export interface Place {
  /** @param log a file that keeps what the step said */
  run(step: Step, log: string): Promise<Ended>;
  remove(): void;
}

/** A kind of machine that can be had here. */
export interface Kind {
  /** What is new about it, and what is not, in a sentence. */
  readonly about: string;
  make(visit: Visit): Promise<Place>;
}

/** Where packages come from is this machine's; all else of its environment is left behind. */
export function environment(home: string, path: string): Readonly<Record<string, string>> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS)$/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    PATH: path,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    npm_config_update_notifier: 'false',
  };
}
