import { afterBrackets, withoutComments } from './json-text.ts';
import { type LogParts, partsOf } from './log-parts.ts';

/** So many beginnings are tried: each may have to be followed to the end of the text. */
const mostTries = 20;

/** A HAR with something around it: a Markdown fence, a mail, a call (JSONP), a line of a log before or behind it. */
export function embeddedParts(text: string): LogParts | null {
  // A line or a list that says `[info]` begins no JSON.
  const beginning = /(?:\{(?=\s*["}])|\[(?=\s*\{))/g;
  for (let tries = 0; tries < mostTries; tries++) {
    const match = beginning.exec(text);
    if (match === null) return null;
    const end = afterBrackets(text, match.index);
    if (end === null) continue;
    const parts = tried(text.slice(match.index, end));
    if (parts !== null) return parts;
    // What is within it has been looked at.
    beginning.lastIndex = end;
  }
  return null;
}

/** A HAR in which somebody left comments, or commas behind the last of a list. */
export function commentedParts(text: string): LogParts | null {
  return tried(withoutComments(text));
}

function tried(text: string): LogParts | null {
  try {
    return partsOf(JSON.parse(text));
  } catch {
    return null;
  }
}
