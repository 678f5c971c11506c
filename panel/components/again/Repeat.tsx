import { bare } from '../../../src/words/plain.ts';
import { type Change, changesBetween } from '../../changes-between.ts';
import '../../again-messages.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import type { AgainProps } from './props.ts';

/** What a request that was sent again repeats, and what has changed in the response. */
export function Repeat({ item, repeats, find, onShow }: AgainProps) {
  const { id } = item.exchange;
  const old = repeats.oldOf.get(id);
  const newer = repeats.newOf.get(id);
  const before = old === undefined ? undefined : find(old);
  const after = newer === undefined ? undefined : find(newer);
  const show = (target: string) => (
    <button type="button" class="link" onClick={() => onShow(target)}>
      {told('panel.again.show')}
    </button>
  );
  return (
    <>
      {before !== undefined && (
        <section class="repeat" data-testid="repeat">
          <p>
            {told('panel.again.repeats', { before: bare(before.explanation.label) })}{' '}
            {show(before.exchange.id)}
          </p>
          <Changes changes={changesBetween(before, item)} />
        </section>
      )}
      {after !== undefined && (
        <p data-testid="repeated">
          {told('panel.again.repeated', { after: bare(after.explanation.label) })} {show(after.exchange.id)}
        </p>
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p>{told('panel.again.same')}</p>;
  return (
    <ul>
      {changes.map(({ phase, name, before, after }) => (
        <li key={`${phase} ${name}`}>
          {told(`panel.trace.phase-${phase}`)},{' '}
          {name === ':status' ? told('panel.again.status') : <code>{name}</code>}: {told('panel.again.was')}{' '}
          <Sent value={before} />, {told('panel.again.is')} <Sent value={after} />
        </li>
      ))}
    </ul>
  );
}

function Sent({ value }: { readonly value: string | null }) {
  return value === null ? <em>{told('panel.again.missing')}</em> : <Value of={value} />;
}
