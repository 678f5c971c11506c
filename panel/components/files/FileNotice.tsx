import { say } from '../../../src/words/say.ts';
import { writerLine } from '../../../src/words/writer-line.ts';
import '../../file-messages.ts';
import type { Files } from '../../state/files.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { TextView } from '../TextView.tsx';

const loadPasted = () => import('./PastedView.tsx').then(({ PastedView }) => PastedView);

/** Which file is shown and the way back, how far its opening is, and why one could not be opened. */
export function FileNotice({ files }: { readonly files: Files }) {
  const { shown, written, remarks, progress, trouble, text } = files;
  return (
    <>
      {progress !== null && (
        <p class="notice plain progress" role="status" data-testid="file-progress">
          <TextView text={say(`panel.file.${progress.phase}`, { name: progress.name })} />{' '}
          <progress value={progress.share} aria-label={told('panel.file.progress')} />
        </p>
      )}
      {trouble !== null && (
        <p class="notice" role="alert" data-testid="file-trouble">
          <TextView text={say('panel.file.trouble', trouble)} />
        </p>
      )}
      {text !== null && (
        <Later load={loadPasted} props={{ reports: text.reports, onClose: files.closeText }} />
      )}
      {shown !== null && (
        <p class="notice plain file-shown" role="status" data-testid="file-shown">
          <span class="which">
            <TextView text={say('panel.file.shown', { name: shown })} />{' '}
            {written !== null && <TextView text={writerLine(written)} />}
          </span>{' '}
          <button type="button" class="chip" onClick={files.close}>
            {told('panel.file.close')}
          </button>
        </p>
      )}
      {shown !== null && remarks.length > 0 && (
        <ul class="notice texts" role="status" data-testid="file-remarks">
          {remarks.map((remark, i) => (
            <li key={i}>
              <TextView text={remark} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
