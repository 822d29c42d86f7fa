/** Faults and wrong usage, as the terminal shows them. Exit codes: 0 fine · 1 notices or shortcomings at or above --fail-on · 2 wrong usage · 3 fault. */
export const EXIT = { fine: 0, notices: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure: one sentence, a hint, and the exit code. */
export class CliError extends Error {
  readonly hint: string;
  readonly exitCode: ExitCode;
  constructor(message: string, hint = '', exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.name = 'CliError';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
