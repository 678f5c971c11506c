import type { PasteReport } from '../../../src/paste/report.ts';
import { ownerWords } from '../../../src/remedies/index.ts';
import { say } from '../../../src/words/say.ts';
import type { Text } from '../../../src/words/text.ts';
import { told, toldCount } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { TextView } from '../TextView.tsx';

/** Messages that are told one by one. */
const mostTold = 5;

interface Props {
  readonly reports: readonly PasteReport[];
  readonly onClose: () => void;
}

/** What a pasted text says: why, who owns the fix, what helps, and how to be sure. */
export function PastedView({ reports, onClose }: Props) {
  const more = reports.length - mostTold;
  return (
    <section class="notice pasted" role="status" data-testid="pasted">
      {reports.slice(0, mostTold).map((report, index) => (
        <PastedPart key={index} report={report} />
      ))}
      {more > 0 && <p>{toldCount('pasted.others', more)}</p>}
      <button type="button" class="chip" onClick={onClose}>
        {told('panel.file.pasted-close')}
      </button>
    </section>
  );
}

function PastedPart({
  report: { what, about, title, others, owner, fixes, missing, check, stopped },
}: {
  readonly report: PasteReport;
}) {
  return (
    <>
      <p>
        <TextView text={what} />
        {about !== null && ' '}
        {about !== null && <TextView text={about} />}
      </p>
      {title !== null && (
        <p>
          <strong>
            <TextView text={say('pasted.reason', { title })} />
          </strong>
        </p>
      )}
      {others.map((other) => (
        <p key={other.reason}>
          <TextView text={say('pasted.could-also-be', { title: other.title })} />
        </p>
      ))}
      {owner !== null && owner !== 'nobody' && (
        <p class="job">
          <TextView text={ownerWords(owner)} />
        </p>
      )}
      {title === null && !stopped && missing.length === 0 && <p>{told('pasted.nothing-wrong')}</p>}
      <Lines title={told('pasted.fixes.name')} texts={fixes} />
      <Lines title={told('pasted.missing.name')} texts={missing} />
      {check !== null && (
        <p>
          {told('pasted.check.name')} <CopyButton text={check} />
          <code class="pasted-check">{check}</code>
        </p>
      )}
    </>
  );
}

function Lines({ title, texts }: { readonly title: string; readonly texts: readonly Text[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>
            <TextView text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
