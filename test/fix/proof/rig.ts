import type { Configuration } from '../../../src/fix/server.ts';

/** What a program is written for: its own port, that of an API behind it, and its folder, absolute. */
export interface Place {
  readonly port: number;
  /** Of a server that keeps the contract and sends no CORS headers: see `upstream.ts`. */
  readonly upstream: number;
  readonly folder: string;
}

export interface Program {
  /** Texts by their path in the folder, or from the root. */
  readonly files: Readonly<Record<string, string>>;
  /** Run one after the other before the server, each to its end. */
  readonly build?: readonly (readonly [string, ...string[]])[];
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What checks the configuration without starting the server. */
  readonly check?: readonly [string, ...string[]];
}

/**
 * A real server that keeps the contract: `/data` (any method, `X-Total-Count: 3`), `/missing` (404), `/boom` (500),
 * `/private` (401 without Authorization, OPTIONS too, unless a framework handles OPTIONS before its login).
 */
export interface Rig {
  /** Of the register. */
  readonly server: string;
  /**
   * `app`: it responds itself. `proxy`: it hands on to the API behind it, which may send headers of its own.
   * `own-origin`: it serves the page, and hands on what is below /api.
   */
  readonly kind: 'app' | 'proxy' | 'own-origin';
  /** Debian's names of what has to be installed. */
  readonly packages: readonly string[];
  /** Scenarios in which nothing is broken at first, since the library's own default is generous. */
  readonly fineBefore?: readonly string[];
  /** The library drops what is no letter, digit, dash, dot or underscore from the names a preflight asks for. */
  readonly plainNamesOnly?: true;
  /** @param configuration put in as generated; null: the server as it was */
  readonly program: (configuration: Configuration | null, place: Place) => Program;
}

/** The text of a snippet, as generated; nothing where there is no such snippet. */
export function snippet(configuration: Configuration | null, index = 0): string {
  return configuration?.snippets[index]?.text ?? '';
}
