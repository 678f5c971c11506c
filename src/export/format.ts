import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Text } from '../words/text.ts';
import type { Contract } from './contract.ts';
import type { Redactor } from './redact.ts';

/** An exchange with all that was found out about it. */
export interface Subject {
  readonly exchange: Exchange;
  readonly decision: Decision;
  readonly explanation: Explanation;
}

/** A subject made ready for a file. */
export interface Exportable extends Subject {
  /** null: no test of a server can be made of it. */
  readonly contract: Contract | null;
}

export interface ExportedFile {
  /** Without a folder. */
  readonly name: string;
  readonly text: string;
}

/** Why a format cannot hold something. */
export interface CannotWrite {
  readonly cannot: Text;
}

export type Language = 'javascript' | 'typescript' | 'python' | 'go' | 'shell' | 'http' | 'json' | 'markdown';

interface Described {
  /** As its makers write it. */
  readonly name: string;
  readonly language: Language;
}

/** A way of handing over requests. One file each under formats/. */
export type Format = Described &
  (
    | {
        /** Asserts contracts; never called without any. */
        readonly kind: 'test';
        readonly write: (
          contracts: readonly [Contract, ...Contract[]],
        ) => readonly ExportedFile[] | CannotWrite;
      }
    | {
        /** Holds what was captured, whatever came of it. */
        readonly kind: 'record';
        readonly write: (
          items: readonly [Exportable, ...Exportable[]],
          redactor: Redactor,
        ) => readonly ExportedFile[] | CannotWrite;
      }
  );
