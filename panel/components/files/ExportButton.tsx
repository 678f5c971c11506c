import type { Analyzed } from '../../../src/analyze.ts';
import { download } from '../../download.ts';
import { told } from '../../words.ts';
import { ExportIcon } from '../icons.tsx';

interface Props {
  readonly exportable: boolean;
  /** The selection, or all that the list shows; the log is not exported past what the person sees. */
  readonly listed: () => readonly Analyzed[];
}

async function exportHar([first, ...rest]: readonly Analyzed[]): Promise<void> {
  if (first === undefined) return;
  const { exportAnalyzed } = await import('../../../src/export/export.ts');
  const exported = exportAnalyzed([first, ...rest], 'har');
  if ('cannot' in exported) return;
  for (const { name, text } of exported.files) download(name, text);
}

/** Saves requests as a HAR file, without the secrets in them. */
export function ExportButton({ exportable, listed }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      title={told('panel.file.export-hint')}
      aria-label={told('panel.file.export')}
      disabled={!exportable}
      data-testid="export-har"
      onClick={() => void exportHar(listed()).catch((error) => console.error(error))}
    >
      <ExportIcon />
    </button>
  );
}
