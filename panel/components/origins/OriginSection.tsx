import type { OriginReport } from '../../../src/origins/origin-report.ts';
import { parseUrl } from '../../../src/url/parse-url.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Value } from '../Value.tsx';
import { TextList } from '../why/TextList.tsx';
import { AllowanceTable } from './AllowanceTable.tsx';
import { PreflightCosts } from './PreflightCosts.tsx';

interface Props {
  readonly report: OriginReport;
  readonly onShowOnly: (filter: string) => void;
}

export function OriginSection({ report, onShowOnly }: Props) {
  const { target, exchanges, blocked, allowances, preflights, lint } = report;
  const host = parseUrl(target)?.host ?? target;
  const total = blocked.reduce((sum, each) => sum + each.exchanges.length, 0);
  return (
    <article class="origin" data-target={target}>
      <h2>
        <Value of={target} />
      </h2>
      <p>
        <TextView text={say('origins.requests', { count: exchanges.length, blocked: total })} />{' '}
        <ShowThem target={target} onClick={() => onShowOnly(`domain:${host}`)} />
      </p>
      {blocked.length > 0 && (
        <>
          <h3>{told('origins.blocked')}</h3>
          <table class="allowances">
            <thead>
              <tr>
                <th scope="col">{told('origins.reason')}</th>
                <th scope="col" class="number">
                  {told('origins.evidence')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {blocked.map(({ reason, exchanges: ids }) => (
                <tr key={reason} data-reason={reason}>
                  <th scope="row">
                    <TextView text={say(`reason.${reason}.title`)} />
                  </th>
                  <td class="number">{ids.length}</td>
                  <td>
                    <ShowThem target={target} onClick={() => onShowOnly(`domain:${host} reason:${reason}`)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3>{told('origins.allowed')}</h3>
      <AllowanceTable allowances={allowances} name={told('origins.allowed')} />
      <h3>{told('origins.preflights')}</h3>
      <PreflightCosts cost={preflights} />
      <TextList
        name={told('origins.advice')}
        texts={lint.map(({ id, value }) => say(`fix.lint.${id}`, { value }))}
      />
    </article>
  );
}

function ShowThem({ target, onClick }: { readonly target: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="link" title={told('origins.show-these', { target })} onClick={onClick}>
      {told('origins.show')}
    </button>
  );
}
