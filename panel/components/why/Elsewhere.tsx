import type { Analyzed, Rules } from '../../../src/analyze.ts';
import { rulesName } from '../../../src/words/rules-name.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';
import { verdictWords } from './verdict-words.ts';

interface Props {
  readonly item: Analyzed;
  readonly own: Rules;
  /** What others decide from the same responses; only those that differ. */
  readonly others: readonly { readonly rules: Rules; readonly analyzed: Analyzed }[];
}

/** The browsers and the standard side by side, where they differ. */
export function Elsewhere({ item, own, others }: Props) {
  const { verdict } = item.decision;
  const name = told('screen.elsewhere');
  if (others.length === 0) {
    if (verdict !== 'blocked' && verdict !== 'allowed') return null;
    return (
      <Fold testId="elsewhere" name={name} inside={told('screen.elsewhere.same')}>
        <p>{told('panel.elsewhere.same')}</p>
      </Fold>
    );
  }
  const names = others.map(({ rules }) => rulesName(rules)).join(', ');
  return (
    <Fold
      testId="elsewhere"
      name={name}
      inside={told('screen.elsewhere.other', { names: [{ text: names }] })}
    >
      <dl class="facts">
        {[{ rules: own, analyzed: item }, ...others].map(({ rules, analyzed: { exchange, decision } }) => (
          <div key={rules.name} class="fact" data-rules={rules.name}>
            <dt>{rulesName(rules)}</dt>
            <dd>
              <strong class={`other-verdict ${decision.verdict}`}>{verdictWords(exchange, decision)}</strong>
              {decision.reason !== null && (
                <>
                  {'. '}
                  <TextView text={say(`reason.${decision.reason}.title`)} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
