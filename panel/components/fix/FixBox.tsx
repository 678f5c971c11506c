import { useMemo } from 'preact/hooks';
import { remediesOf, remedyText, remedyTitle } from '../../../src/remedies/index.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { TextView } from '../TextView.tsx';
import type { BoxedFixProps } from './BoxedFix.tsx';
import '../../styles/fix-box.css';

/** With what it makes a fix of it is as large as all else here. */
export const loadBoxedFix = () => import('./BoxedFix.tsx').then(({ BoxedFix }) => BoxedFix);

/** What to change, in one line, and below it what to paste and what to do with it. */
export function FixBox(props: BoxedFixProps) {
  const { exchange, decision } = props.item;
  const [first] = useMemo(() => remediesOf(exchange, decision), [exchange, decision]);
  if (first === undefined) return null;
  return (
    <section class="fix-box" data-testid="fix-box">
      <h2 data-change={first.id}>{told('screen.fix', { title: remedyTitle(first) })}</h2>
      <p class="what">
        <TextView text={remedyText(first)} />
      </p>
      <Later load={loadBoxedFix} props={props} />
    </section>
  );
}
