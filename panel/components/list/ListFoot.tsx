import '../../running-messages.ts';
import { MissingCall } from './MissingCall.tsx';
import { RunningLook } from './RunningLook.tsx';

/** Under the list, or in its place: where calls are that are not in it. @param searched a person looks for one */
export function ListFoot({ searched }: { readonly searched: boolean }) {
  return (
    <footer class="list-foot">
      <MissingCall key={String(searched)} open={searched} />
      <RunningLook />
    </footer>
  );
}
