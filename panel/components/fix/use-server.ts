import { useState } from 'preact/hooks';
import { type Server, type ServerGuess, serverById, servers } from '../../../src/fix/register.ts';
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
  return {
    server,
    clue: guesses.find(({ id }) => id === server?.id)?.clue ?? null,
    named: chosen === server?.id,
    choose(id: string): void {
      rememberServer(target, id);
      setChosen(id);
    },
  };
}
