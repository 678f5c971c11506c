import { useRef } from 'preact/hooks';
import type { Files } from '../../state/files.ts';
import { told } from '../../words.ts';
import { ImportIcon } from '../icons.tsx';

interface Props {
  readonly files: Files;
  /** With words, where there is nothing else to do. */
  readonly large?: boolean;
}

export function ImportButton({ files, large = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const name = told('panel.file.import');

  function onChange(): void {
    const input = field.current;
    const [file] = input?.files ?? [];
    if (input === null || file === undefined) return;
    files.open(file, file.name);
    // Choosing the same file again is a change then, too.
    input.value = '';
  }

  return (
    <>
      <button
        type="button"
        class={large ? 'button' : 'icon-button'}
        title={told('panel.file.import-hint')}
        aria-label={name}
        onClick={() => field.current?.click()}
      >
        {large ? name : <ImportIcon />}
      </button>
      <input
        ref={field}
        type="file"
        accept=".har,.json,.ndjson,.jsonl,.txt,.gz,.zip,application/json,text/plain"
        hidden
        data-testid={large ? 'import-file-large' : 'import-file'}
        onChange={onChange}
      />
    </>
  );
}
