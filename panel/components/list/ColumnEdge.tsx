import { useRef } from 'preact/hooks';

interface Props {
  /** CSS pixels since the last call. */
  readonly onMove: (by: number) => void;
}

/** For the pointer; the keyboard moves an edge from its heading. */
export function ColumnEdge({ onMove }: Props) {
  const last = useRef<number | null>(null);

  function onPointerDown(event: PointerEvent): void {
    event.preventDefault();
    last.current = event.clientX;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove({ clientX }: PointerEvent): void {
    if (last.current === null) return;
    onMove(clientX - last.current);
    last.current = clientX;
  }

  function end(): void {
    last.current = null;
  }

  return (
    <span
      class="column-edge"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
