import { useMemo } from 'preact/hooks';
import { pageIds, pageOf } from '../../reasons/pages.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';

const GROUPS = ['blocked', 'failed', 'advice'] as const;

/** Links to all pages. */
export function ReasonIndex({ current }: { readonly current: string | null }) {
  const titles = useMemo(
    () => new Map(GROUPS.flatMap((group) => pageIds[group]).map((id) => [id, pageOf(id).title])),
    [],
  );
  return (
    <nav aria-label={told('reasons.list')}>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{told(`reasons.${group}`)}</h2>
          <ul>
            {pageIds[group].map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  <TextView text={titles.get(id) ?? []} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
