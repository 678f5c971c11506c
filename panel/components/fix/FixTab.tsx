import { useMemo, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import '../../../src/explain/messages.ts';
import { aroundHeaders, lintExchanges, warningText } from '../../../src/fix/register.ts';
import { sayCount } from '../../../src/words/plural.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { TextView } from '../TextView.tsx';
import { Changes } from '../why/Changes.tsx';
import { TextList } from '../why/TextList.tsx';
import { ForBackend } from './ForBackend.tsx';
import { fixOf } from './fix-of.ts';
import { PolicyTable } from './PolicyTable.tsx';
import { ServerConfiguration } from './ServerConfiguration.tsx';
import { TryHere } from './TryHere.tsx';
import '../../styles/fix.css';

export interface FixTabProps {
  readonly item: Analyzed;
  /** The whole log: what this page's other requests to the API need is a second step. */
  readonly all: readonly Analyzed[];
  /** Not there: nothing can be sent. */
  readonly again?: AgainProps | undefined;
}

/** What to change, and where: first what no header fixes, since nothing else helps without it. */
export function FixTab({ item, all, again }: FixTabProps) {
  const {
    fix: own,
    together,
    others,
    guesses,
    requests,
    target,
  } = useMemo(() => fixOf(item, all), [item, all]);
  const [taken, setTaken] = useState(false);
  const fix = taken && together !== null ? together : own;
  const lint = useMemo(() => lintExchanges(requests, target), [requests, target]);
  const now = lint.map(({ id, value }) => say(`fix.lint.${id}`, { value }));
  const set = item.exchange.headersSet;
  const notServers = set !== undefined && (
    <p class="notice" data-testid="not-the-servers">
      {told('fix.try.not-the-servers', { target: set.target })}
    </p>
  );
  if (requests.length === 0) return notServers;
  if (fix === null) {
    return (
      <>
        {notServers}
        <p class="sentence">{told('fix.nothing')}</p>
        <TextList name={told('fix.heading.now')} texts={now} />
      </>
    );
  }
  const { before, after } = aroundHeaders(fix.remedies);
  return (
    <div class="fix" data-testid="fix">
      {notServers}
      <p class="because">
        <TextView text={sayCount('fix.requests', fix === own ? 1 : others + 1, { target })} />
      </p>
      <Changes name={told('fix.heading.changes')} remedies={before} />
      {fix.policy !== null && (
        <>
          <PolicyTable policy={fix.policy} changed={fix.changed} />
          <TextList name={told('fix.heading.warnings')} texts={fix.warnings.map(warningText)} />
          {again !== undefined && <TryHere policy={fix.policy} again={again} />}
          <ServerConfiguration key={target} fix={{ ...fix, policy: fix.policy }} guesses={guesses} />
        </>
      )}
      {together !== null && (
        <p class="because" data-testid="others">
          <TextView text={sayCount('fix.others', others, { target })} />{' '}
          <button type="button" class="button" aria-pressed={taken} onClick={() => setTaken(!taken)}>
            {told(taken ? 'fix.others.own' : 'fix.others.together')}
          </button>
        </p>
      )}
      <Changes name={told('fix.heading.instead')} remedies={after} />
      <ForBackend item={item} fix={fix} guesses={guesses} />
      <TextList
        name={told('fix.heading.doubts')}
        texts={fix.doubts.map((doubt) => say(`fix.doubt.${doubt}`))}
      />
      <TextList name={told('fix.heading.now')} texts={now} />
    </div>
  );
}
