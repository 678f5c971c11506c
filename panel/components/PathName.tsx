import { visible } from '../../src/words/visible.ts';
import { shorten } from '../shorten.ts';
import { told } from '../words.ts';
import '../styles/path-name.css';

interface Props {
  /** Path and query. */
  readonly name: string;
  /** Of GraphQL: all its requests have one path. */
  readonly operation: string;
}

/** A path whose last segment is cut last: it says most, and all of one server have the others. */
export function PathName({ name, operation }: Props) {
  const shown = visible(shorten(name, 300));
  if (shown === '') return <bdi class="name">{told('panel.row.no-url')}</bdi>;
  if (operation !== '') {
    return (
      <bdi class="name">
        <span class="last operation">{visible(shorten(operation, 300))}</span>
        <span class="folders">{shown}</span>
      </bdi>
    );
  }
  const path = /^[^?]*[^?/]/.exec(shown)?.[0] ?? '';
  // With its slash: what is cut before it ends in dots, and would lose it.
  const from = Math.max(0, path.lastIndexOf('/'));
  return (
    <bdi class="name">
      {from > 0 && <span class="folders">{shown.slice(0, from)}</span>}
      <span class="last">{shown.slice(from)}</span>
    </bdi>
  );
}
