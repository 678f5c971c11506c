/** Behind the string that begins at `at`; the end of the text where it is not closed. */
function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i + 1;
  }
  return text.length;
}

/** Behind the object or list that begins at `start`, by its brackets alone; null: it is never closed. */
export function afterBrackets(text: string, start: number): number | null {
  let open = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = afterString(text, at);
      continue;
    }
    if (code === 0x7b || code === 0x5b) open++;
    else if ((code === 0x7d || code === 0x5d) && --open === 0) return at + 1;
    at++;
  }
  return null;
}

/** The same JSON without comments and without commas before a closing bracket, which people and editors leave there. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  const leaveOut = (start: number, end: number) => {
    kept.push(text.slice(from, start), ' ');
    from = end;
  };
  let comma = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = afterString(text, at);
    else if (code === 0x2f && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const line = text[at + 1] === '/';
      const end = text.indexOf(line ? '\n' : '*/', at + 2);
      const after = end < 0 ? text.length : end + (line ? 1 : 2);
      // A comment between a comma and its bracket: the comma goes with it.
      if (comma < 0) leaveOut(at, after);
      else if (closes(text, after)) leaveOut(comma, after);
      else leaveOut(at, after);
      at = after;
      continue;
    } else {
      if (code === 0x2c && closes(text, at + 1)) leaveOut(at, at + 1);
      at++;
    }
    if (code === 0x2c) comma = at - 1;
    else if (code > 0x20) comma = -1;
  }
  return kept.join('') + text.slice(from);
}

/** Whether the next character that is no space closes an object or a list. */
function closes(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && text.charCodeAt(next) <= 0x20) next++;
  return text[next] === '}' || text[next] === ']';
}
