import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Server } from './server.ts';

/** What a configuration was proven on; else which version it was written for. */
export function proofWords({ provenOn, writtenFor }: Pick<Server, 'provenOn' | 'writtenFor'>): Text {
  return provenOn === null
    ? say('fix.unproven', { version: writtenFor })
    : say('fix.proven', { version: provenOn });
}
