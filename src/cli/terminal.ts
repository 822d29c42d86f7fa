/** Where a command reads and writes: the terminal of the process, or one that a caller gives it for the time of one call. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Terminal {
  /** Standard input, in pieces. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Text to standard output; `done` is called when it has been taken. */
  readonly out: (text: string, done?: () => void) => void;
  /** Text to standard error. */
  readonly err: (text: string) => void;
  /** True when somebody watches standard error, so that progress is worth showing. */
  readonly watched: boolean;
}

const OWN: Terminal = {
  input: {
    async *[Symbol.asyncIterator]() {
      for await (const chunk of process.stdin) yield chunk as Uint8Array;
    },
  },
  out: (text, done) => void process.stdout.write(text, done),
  err: (text) => void process.stderr.write(text),
  get watched() {
    return process.stderr.isTTY;
  },
};

const given = new AsyncLocalStorage<Terminal>();

/** The terminal of the call that is running. */
export const terminal = (): Terminal => given.getStore() ?? OWN;

/** Does some work at another terminal; several can run at the same time. */
export const atTerminal = <T>(other: Terminal, work: () => Promise<T>): Promise<T> => given.run(other, work);
