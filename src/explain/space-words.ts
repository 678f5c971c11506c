import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';

/** An address space in words, after “on” or “from”: “the local network”. Anything else is not known. */
export function spaceWords(space: string | undefined): Text {
  switch (space) {
    case 'loopback':
      return say('space.loopback');
    case 'local':
      return say('space.local');
    case 'public':
      return say('space.public');
    default:
      return say('space.unknown');
  }
}

/** The same for a target that Local Network Access guards, and which is therefore one of two. */
export function guardedSpaceWords(space: string | undefined): Text {
  return space === 'loopback' || space === 'local' ? spaceWords(space) : say('space.guarded');
}
