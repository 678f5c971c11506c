import type { Analyzed } from '../explain/explanation.ts';
import type { ExportLanguage } from '../words/code-language.ts';
import type { Text } from '../words/text.ts';
import type { Contract } from './contract.ts';
import type { Redactor } from './redact.ts';

/** An analyzed exchange made ready for a file. */
export interface Exportable extends Analyzed {
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

interface Described {
  /** As its makers write it. */
  readonly name: string;
  readonly language: ExportLanguage;
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
