import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { told } from '../../words.ts';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** Takes a file that is dropped anywhere; says so while one is held over it. */
export function DropPlace({ onFile, children }: Props) {
  const [over, setOver] = useState(false);

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  function onDragLeave(event: DragEvent): void {
    // Leaving an element for one inside it is no leaving.
    if (event.currentTarget instanceof Node && event.currentTarget.contains(event.relatedTarget as Node))
      return;
    setOver(false);
  }

  function onDrop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    setOver(false);
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in the toolbar does the same for the keyboard.
    <div class="drop-place" onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {over && (
        <p class="drop-hint" role="status">
          {told('panel.file.drop')}
        </p>
      )}
    </div>
  );
}
