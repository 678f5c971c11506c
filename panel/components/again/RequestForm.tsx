import type { RequestDraft } from '../../request-draft.ts';
import { CREDENTIALS, MODES, REDIRECTS } from '../../request-draft.ts';
import '../../again-messages.ts';
import { told, toldCount } from '../../words.ts';
import { Choice } from './Choice.tsx';
import type { Editing, Outgoing } from './use-outgoing.ts';
import '../../styles/request-form.css';

interface Props {
  readonly editing: Editing;
  readonly outgoing: Outgoing;
}

/** A request as it is to be sent, to be changed first. What is wrong with it is said at once, by the browser's own rules. */
export function RequestForm({ editing, outgoing }: Props) {
  const { draft, before, body, askers, from } = editing;
  const text = (name: 'method' | 'url') => (
    <label class={name}>
      <span>{told(`panel.edit.${name}`)}</span>
      <input
        data-field={name}
        spellcheck={false}
        autocomplete="off"
        value={draft[name]}
        onInput={(event) => outgoing.change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const choice = (name: 'mode' | 'credentials' | 'redirect', values: readonly string[]) => (
    <Choice
      name={name}
      label={told(`panel.edit.${name}`)}
      value={draft[name]}
      values={values}
      onChange={(value) => outgoing.change({ [name]: value })}
    />
  );
  const area = (name: 'lines' | 'body', rows: number, onInput: (value: string) => Partial<RequestDraft>) => (
    <label class="area">
      <span>{told(`panel.edit.${name}`)}</span>
      <textarea
        data-field={name}
        rows={rows}
        spellcheck={false}
        value={draft[name]}
        onInput={(event) => outgoing.change(onInput(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <fieldset class="request-form" data-testid="request-form">
      <legend>{told('panel.edit.name')}</legend>
      <div class="line">
        {text('method')}
        {text('url')}
      </div>
      {area('lines', rowsFor(draft.lines, 2), (lines) => ({ lines }))}
      {area('body', rowsFor(draft.body, 1), (value) => ({ body: withLineEndsOf(before.body, value) }))}
      {body.kind === 'unknown' && <p class="because">{told('panel.edit.body-unknown')}</p>}
      <div class="line">
        {choice('mode', MODES)}
        {choice('credentials', CREDENTIALS)}
        {choice('redirect', REDIRECTS)}
      </div>
      {from !== null && (
        <Choice
          name="from"
          label={told('panel.edit.from')}
          value={from}
          values={askers}
          onChange={outgoing.chooseFrom}
        />
      )}
      <Said editing={editing} />
      <button type="button" class="button" disabled={isSame(draft, before)} onClick={outgoing.reset}>
        {told('panel.what-if.reset')}
      </button>
    </fieldset>
  );
}

/** What the browser would refuse, or leave out. */
function Said({ editing: { read, askers } }: { readonly editing: Editing }) {
  if ('trouble' in read) {
    const { trouble } = read;
    return (
      <p role="alert" data-testid="draft-trouble">
        {trouble.kind === 'line'
          ? told('panel.what-if.wrong', { line: trouble.line })
          : trouble.kind === 'refused'
            ? told('panel.edit.refused', { why: trouble.why })
            : told('panel.edit.not-web')}
      </p>
    );
  }
  return (
    <>
      {read.dropped.length > 0 && (
        <p role="status">{told('panel.edit.dropped', { names: read.dropped.join(', ') })}</p>
      )}
      {askers.length > 1 && <p class="because">{toldCount('panel.edit.several', askers.length)}</p>}
    </>
  );
}

function isSame(a: RequestDraft, b: RequestDraft): boolean {
  return (Object.keys(a) as (keyof RequestDraft)[]).every((key) => a[key] === b[key]);
}

function rowsFor(text: string, least: number): number {
  return Math.min(10, Math.max(least, text.split('\n', 11).length));
}

/** A text field has line feeds alone; a form's parts are told apart by both. */
function withLineEndsOf(before: string, value: string): string {
  return before.includes('\r\n') ? value.replace(/\r?\n/g, '\r\n') : value;
}
