import { entryReader } from '../har/entry-reader.ts';

export const readLive = entryReader(null);
