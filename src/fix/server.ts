import type { CodeLanguage } from '../words/code-language.ts';
import type { fix } from '../words/en/fix.ts';
import type { fixPlaces } from '../words/en/fix-places.ts';
import type { fixPlacesUsual } from '../words/en/fix-places-usual.ts';
import type { Policy, PolicyPart } from './policy.ts';

/** One piece of a configuration, whole: nothing in it is to be filled in but what `place` says. */
export interface Snippet {
  /** The file people know it by: `app.js`, `nginx.conf`. */
  readonly file: string;
  /** Where in it. */
  readonly place: PlaceKey;
  readonly language: CodeLanguage;
  /** Lines of at most 120 columns where the policy allows it; no line break at the end. */
  readonly text: string;
}

export interface Configuration {
  readonly snippets: readonly [Snippet, ...Snippet[]];
  /** Parts of the policy that this server cannot give, whatever is configured. */
  readonly lacks: readonly PolicyPart[];
}

export type PlaceKey = 'fix.place.http' | keyof typeof fixPlaces | keyof typeof fixPlacesUsual;
export type TrapKey = Extract<keyof typeof fix, `fix.trap.${string}`>;

export type ServerGroup =
  | 'any'
  | 'javascript'
  | 'proxy'
  | 'python'
  | 'ruby'
  | 'php'
  | 'jvm-dotnet'
  | 'go'
  | 'rust-elixir'
  | 'cloud';

/** How one server is told to allow what a policy says. */
export interface Server {
  /** Kebab-case; never changes: choices are remembered by it. */
  readonly id: string;
  readonly title: string;
  readonly group: ServerGroup;
  /** The server's own documentation. */
  readonly docs: string;
  /** The version the configuration was written for. */
  readonly writtenFor: string;
  /** The version it was proven on, by a real server and a real browser; null: from its documentation, not run. */
  readonly provenOn: string | null;
  /** How to get what it needs beside the server itself; null: nothing. */
  readonly install: string | null;
  /**
   * Which of the origins get credentials where some are to: only those, or all, since it has one switch. `always`: all,
   * even where none is to. `never`: it has no CORS credentials.
   */
  readonly credentials: 'each-origin' | 'all-origins' | 'always' | 'never';
  /** What goes wrong with this server, the commonest first. */
  readonly traps: readonly TrapKey[];
  /** The smallest configuration that gives what the policy says and no more: what is the default is not said again. */
  readonly configure: (policy: Policy) => Configuration;
}
