import { visible } from '../../src/words/visible.ts';
import { shorten } from '../shorten.ts';
import { told } from '../words.ts';
import type { MarkedRun } from './step-marks.ts';

interface Props {
  /** A value from outside, whole or in runs. */
  readonly of: string | readonly MarkedRun[];
  /** Longest run shown whole, in characters. */
  readonly most?: number;
}

/** Longest value offered in a tooltip: more would not fit a screen. */
const TITLE_LENGTH = 4000;

/** Longest value that a sentence keeps in one piece. */
const SHORT_LENGTH = 28;

/** A value from outside, in code type: always a text node, unseen characters spelled out, long ones shortened. */
export function Value({ of, most = 300 }: Props) {
  const runs = typeof of === 'string' ? [{ text: of, odd: false }] : of;
  const whole = runs.map((run) => run.text).join('');
  if (whole === '') return <span class="no-value">{told('panel.value.empty')}</span>;
  const shortened = runs.some((run) => run.text.length > most);
  return (
    <code
      class={whole.length > SHORT_LENGTH ? 'value' : 'value short'}
      title={shortened ? visible(shorten(whole, TITLE_LENGTH)) : undefined}
    >
      {runs.map((run, index) =>
        run.odd ? (
          <mark key={index}>{spelled(shorten(run.text, most), true)}</mark>
        ) : (
          spelled(shorten(run.text, most))
        ),
      )}
      {shortened && <span class="length"> {told('panel.value.shortened', { length: whole.length })}</span>}
    </code>
  );
}

/** A mark of nothing but spaces would be a hole in the line. */
function spelled(text: string, marked = false) {
  const shown = marked && text.trim() === '' ? text.replaceAll(' ', '␠') : visible(text);
  return shown
    .split(/(\\u\{[0-9a-f]+\})/)
    .map((piece, index) => (index % 2 === 1 ? <span class="unseen">{piece}</span> : piece));
}
