import { useEffect, useState } from 'preact/hooks';
import { isServer, loadServer, type Server, type ServerGuess, serverNow } from '../../../src/fix/box.ts';
import { chosenServer, rememberServer } from './server-choice.ts';

/** What is said of a server where nothing shows which it is. */
const ANY = 'any-server';

/** Which server an API has: the one that was chosen, else the one it most likely is, else any. */
export function serverIdOf(
  target: string,
  guesses: readonly ServerGuess[],
  chosen = chosenServer(target),
): string {
  return [chosen, guesses[0]?.id].find((id) => id != null && isServer(id)) ?? ANY;
}

/**
 * The server whose configuration is shown, what it was told from, and the way to another. While that is loaded, the one
 * before it stays; null: there is none yet.
 */
export function useServer(target: string, guesses: readonly ServerGuess[]) {
  const [chosen, setChosen] = useState(() => chosenServer(target));
  const id = serverIdOf(target, guesses, chosen);
  const [before, setBefore] = useState<Server | null>(null);
  const now = serverNow(id);
  const server = now ?? before;
  useEffect(() => {
    let wanted = true;
    if (now !== null) setBefore(now);
    else
      void loadServer(id).then(
        () => wanted && setBefore(serverNow(id)),
        (error) => console.error(error),
      );
    return () => {
      wanted = false;
    };
  }, [id, now]);
  return {
    server,
    clue: guesses.find((guess) => guess.id === server?.id)?.clue ?? null,
    named: chosen === server?.id,
    choose(id: string): void {
      rememberServer(target, id);
      setChosen(id);
    },
  };
}
