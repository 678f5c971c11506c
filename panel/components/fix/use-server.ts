import { useState } from 'preact/hooks';
import { clueWords, type Server, type ServerGuess, serverById, servers } from '../../../src/fix/register.ts';
import type { Text } from '../../../src/words/text.ts';
import { chosenServer, rememberServer } from './server-choice.ts';

/** The server of an API: the one that was chosen, else the one it most likely is, else any. */
export function serverOf(target: string, guesses: readonly ServerGuess[]): Server | undefined {
  const [any] = servers;
  return serverById(chosenServer(target) ?? '') ?? serverById(guesses[0]?.id ?? '') ?? any;
}

/** The server whose configuration is shown, what it was told from, and the way to another. */
export function useServer(target: string, guesses: readonly ServerGuess[]) {
  const [chosen, setChosen] = useState(() => chosenServer(target));
  const server = serverById(chosen ?? '') ?? serverOf(target, guesses);
  const clue: Text = clueWords(
    guesses.find(({ id }) => id === server?.id)?.clue ?? null,
    chosen === server?.id,
  );
  return {
    server,
    clue,
    choose(id: string): void {
      rememberServer(target, id);
      setChosen(id);
    },
  };
}
