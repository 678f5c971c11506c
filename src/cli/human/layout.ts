/** East Asian wide and fullwidth characters, and emoji: two columns in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{M}/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a visible text takes in a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/**
 * Breaks a text at spaces into lines of at most `width` columns; a longer word is broken where a URL or a list may be,
 * else anywhere. At least one line.
 *
 * @param width at least 2: the widest character
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const { text: word, glued } of text.split(' ').flatMap((each) => pieces(each, width))) {
    const space = line === '' || glued ? '' : ' ';
    const wordColumns = displayWidth(word);
    if (line !== '' && columns + space.length + wordColumns > width) {
      lines.push(line);
      [line, columns] = [word, wordColumns];
    } else {
      line += space + word;
      columns += space.length + wordColumns;
    }
  }
  return [...lines, line];
}

interface Piece {
  readonly text: string;
  /** Belongs to the piece before it, without a space. */
  readonly glued: boolean;
}

/** A word, cut into pieces that fit where it is too wide for a line. */
function pieces(word: string, width: number): readonly Piece[] {
  if (displayWidth(word) <= width) return [{ text: word, glued: false }];
  const parts = word.split(/(?<=[/?&=,;_])/).flatMap((part) => hardPieces(part, width));
  return parts.map((text, index) => ({ text, glued: index > 0 }));
}

function hardPieces(part: string, width: number): readonly string[] {
  if (displayWidth(part) <= width) return [part];
  const found: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of part) {
    const more = characterWidth(character);
    if (columns + more > width) {
      found.push(piece);
      [piece, columns] = ['', 0];
    }
    piece += character;
    columns += more;
  }
  return [...found, piece];
}

/** Cut to `width` columns with an ellipsis where it is wider. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let columns = 0;
  for (const character of text) {
    columns += characterWidth(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
