/**
 * How long a test waits for what has to come, in milliseconds. It is there for what hangs: on a machine with other work
 * all takes many times as long, and no test may fail for that.
 */
export const patienceMs = 120_000;
