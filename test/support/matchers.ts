/** Matchers in the words of the project. Import this file where they are used. */
import { expect } from 'vitest';

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many rows a file has, and what became of them. */
interface Account {
  readonly rows: number;
  readonly plans: number;
  readonly rejected: number;
}

declare module 'vitest' {
  interface Matchers<R, T> {
    /** Every reading's text is exactly what stands at its span in the source. */
    toQuote: T extends readonly Span[] ? (source: string) => R : never;
    /** rows = plans + rejected. */
    toAccountForEveryRow: T extends Account ? () => R : never;
  }
}

const isQuoted = (source: string, { text, start, end }: Span): boolean => source.slice(start, end) === text;

expect.extend({
  toQuote(received: readonly Span[], source: string) {
    const wrong = received.filter((span) => !isQuoted(source, span));
    return {
      pass: wrong.length === 0,
      message: () =>
        `${wrong.length} of ${received.length} readings do not stand at their span in ${JSON.stringify(source)}: ${JSON.stringify(wrong)}`,
    };
  },
  toAccountForEveryRow(received: Account) {
    const { rows, plans, rejected } = received;
    return {
      pass: rows === plans + rejected,
      message: () => `rows ${rows} must be plans ${plans} + rejected ${rejected}, which is ${plans + rejected}`,
    };
  },
});
