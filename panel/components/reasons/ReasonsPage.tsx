import { useEffect, useRef, useState } from 'preact/hooks';
import '../../reason-messages.ts';
import { hasPage } from '../../reasons/pages.ts';
import { told } from '../../words.ts';
import { ReasonIndex } from './ReasonIndex.tsx';
import { ReasonView } from './ReasonView.tsx';

interface Props {
  /** Address of the panel, where examples are opened. */
  readonly panel: string;
}

/** A page for each reason, told apart by the address's fragment. */
export function ReasonsPage({ panel }: Props) {
  const [id, setId] = useState(idInAddress);
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    const onChange = () => {
      setId(idInAddress());
      article.current?.focus();
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);

  return (
    <div class="reasons">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
      <main ref={article} tabIndex={0} data-testid="reason">
        {id === null ? (
          <>
            <h1>{told('reasons.title')}</h1>
            <p>{told('reasons.intro')}</p>
          </>
        ) : (
          <ReasonView key={id} id={id} panel={panel} />
        )}
      </main>
      <ReasonIndex current={id} />
    </div>
  );
}

/** null: it names none that there is. */
function idInAddress(): string | null {
  const id = location.hash.slice(1);
  return hasPage(id) ? id : null;
}
