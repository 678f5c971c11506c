import type { Policy } from '../../../src/fix/policy.ts';
import type { Configuration } from '../../../src/fix/server.ts';

/** A policy, and what one server is told of it. */
export interface Parsable {
  readonly server: string;
  readonly policy: Policy;
  readonly configuration: Configuration;
}

/** What reads configurations for real: the server's own check, or the parser of its language, without a server run. */
export interface Parser {
  readonly name: string;
  /** Of the register. */
  readonly servers: readonly string[];
  /** Debian's names of what has to be installed. */
  readonly packages: readonly string[];
  /** Installed by the script alone: its packages weigh tens of megabytes. */
  readonly heavy?: true;
  /**
   * @param folder its own, absolute
   * @returns what is wrong with each; null: it was read, and holds what the policy says where that can be seen
   */
  readonly parse: (all: readonly Parsable[], folder: string) => Promise<readonly (string | null)[]>;
}
