import type { Link } from '../../../src/explain/links.ts';
import { told } from '../../words.ts';
import { Section } from './Section.tsx';

export function Links({ links }: { readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <Section name={told('panel.links.name')}>
      <ul class="links">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
