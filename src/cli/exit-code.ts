/** 0: nothing was blocked. 1: something was. 2: the command or its input could not be used. */
export type ExitCode = 0 | 1 | 2;
