/** A command of the README, without the `npm ci` before it. */
export type Command = 'start' | 'test';

/**
 * `person`: may install nothing, so that the machine's owner has installed a browser. `root`: the machine has none. `you`:
 * whoever runs this, where no machine of its own can be made.
 */
export type Who = 'person' | 'root' | 'you';

export interface Step {
  readonly command: string;
  /** What has to be there first, by the machine's owner. */
  readonly byOwner?: boolean;
  /** A line that says that all is ready, of a command that goes on until it is ended. */
  readonly readyAt?: string;
  readonly limitMs: number;
}

/** One newcomer: what is typed, on which Node. */
export interface Visit {
  /** Major version. */
  readonly node: string;
  readonly who: Who;
  readonly command: Command;
  readonly steps: readonly Step[];
}

export interface Wanted {
  readonly nodes: readonly string[];
  readonly only: Command | null;
  readonly as: Who | null;
  /** Whether each has a machine of its own. */
  readonly apart: boolean;
  /** Paths of unit tests that are run instead of all tests; null: all. */
  readonly tests: string | null;
}

const minute = 60_000;

/** The lowest that is supported, and the one after it. */
export const allNodes: readonly string[] = ['20', '22'];

/** Who types which. All tests need Debian's packages, which a person cannot install. */
const typed: readonly (readonly [Command, Who])[] = [
  ['start', 'person'],
  ['start', 'root'],
  ['test', 'root'],
];

const typedHere: typeof typed = [
  ['start', 'you'],
  ['test', 'you'],
];

/** All visits that are wanted, in the order in which they are made. */
export function planOf({ nodes, only, as, apart, tests }: Wanted): readonly Visit[] {
  return nodes.flatMap((node) =>
    (apart ? typed : typedHere)
      .filter(([command, who]) => (only ?? command) === command && (as ?? who) === who)
      .map(([command, who]) => ({ node, who, command, steps: stepsOf(command, who, tests) })),
  );
}

function stepsOf(command: Command, who: Who, tests: string | null): readonly Step[] {
  const browser: Step = {
    command: 'apt-get install -y -q --no-install-recommends chromium',
    byOwner: true,
    limitMs: 20 * minute,
  };
  const install: Step = { command: 'npm ci', limitMs: 20 * minute };
  return [...(who === 'person' ? [browser] : []), install, last(command, tests)];
}

function last(command: Command, tests: string | null): Step {
  if (command === 'start')
    return { command: 'npm start', readyAt: 'The CORS lab is open at', limitMs: 30 * minute };
  if (tests === null) return { command: 'npm test', limitMs: 90 * minute };
  return { command: `npm run unit -- ${tests}`, limitMs: 30 * minute };
}

/** What npm warned of: an installation that a newcomer sees is to be silent. */
export function warningsIn(said: string): readonly string[] {
  return said.split('\n').filter((line) => /^npm (?:warn|WARN)\b/.test(line));
}

/** One step that was made. */
export interface Made {
  readonly step: Step;
  readonly seconds: number;
  readonly problem: string | null;
}

const called: Readonly<Record<Who, string>> = { person: 'a person', root: 'root', you: 'this user' };

/** A line for each visit: `Node 20, a person: npm ci 45 s, npm start 110 s`. */
export function summaryOf(visits: readonly (readonly [Visit, readonly Made[]])[]): string {
  return visits
    .map(([{ node, who }, made]) => {
      const parts = made.map(({ step, seconds, problem }) => {
        const short = step.byOwner ? 'a browser' : step.command;
        return `${short} ${Math.round(seconds)} s${problem === null ? '' : ` (${problem})`}`;
      });
      return `Node ${node}, ${called[who]}: ${parts.join(', ')}`;
    })
    .join('\n');
}
