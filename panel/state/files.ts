import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WrittenBy } from '../../src/har/writers/written-by.ts';
import type { Text } from '../../src/words/text.ts';
import type { OpenedText } from './open-text.ts';

/** How far the opening of a file is. */
export interface Progress {
  readonly name: string;
  readonly phase: 'reading' | 'explaining';
  /** From 0 to 1. */
  readonly share: number;
}

/** What the panel can do with HAR files. */
export interface Files {
  /** Name of the file that is shown; null: what the page does is. */
  readonly shown: string | null;
  /** Who wrote that file; null: none is shown. */
  readonly written: WrittenBy | null;
  /** What of that file could not be read. */
  readonly remarks: readonly Text[];
  readonly progress: Progress | null;
  /** Why the last file could not be opened, and which it was. */
  readonly trouble: { readonly name: string; readonly why: Text } | null;
  /** What was read of a text that is no file; null: nothing was. */
  readonly text: OpenedText | null;
  open(file: Blob, name: string): void;
  /** Goes back to what the page does. */
  close(): void;
  /** Puts away what is said of a text. */
  closeText(): void;
}

/** null: no files here. */
export const FilesContext = createContext<Files | null>(null);

export function useFiles(): Files | null {
  return useContext(FilesContext);
}

/** Whether anything is to be said of files: one is shown or being opened, or could not be. */
export function hasNotice({ shown, progress, trouble, text }: Files): boolean {
  return shown !== null || progress !== null || trouble !== null || text !== null;
}
