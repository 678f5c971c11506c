import { loadDetail } from '../../panel/components/App.tsx';
import { loadAgain, loadBoxes } from '../../panel/components/first-screen.ts';
import { loadTryRow } from '../../panel/components/fix/load-try-row.ts';
import { loadNow } from '../../panel/components/Later.tsx';
import { loadResolved } from '../../panel/components/problems/ProblemsView.tsx';
import { loadCallPlace, loadFolds } from '../../panel/components/why/WhyTab.tsx';
import { loadServers } from '../../src/fix/server-families.ts';
import '../../src/explain/messages.ts';

/** Loads all that an opened exchange may show, so that it is there at once. */
export async function loadOpened(): Promise<void> {
  await loadNow(loadDetail);
  await loadNow(loadFolds);
  await loadNow(loadCallPlace);
  await loadNow(loadResolved);
  await loadNow(loadAgain);
  await loadNow(loadTryRow);
  await loadBoxes();
  await loadServers();
}
