/** Notices on the terminal, and the exit code they lead to. */
import { SEVERITIES, type Notice, type NoticeLog, type Severity } from '../core/model/index.ts';
import { CliError, EXIT, type ExitCode } from './error.ts';

/** `file:line, column "…": sentence [code] — hint` */
export function noticeLine(item: Notice): string {
  const place = [
    item.file,
    item.line === undefined ? undefined : `line ${item.line}`,
    item.record === undefined ? undefined : `row ${item.record}`,
    item.column === undefined ? undefined : `column ${JSON.stringify(item.column)}`,
  ].filter((piece) => piece !== undefined);
  const text = item.text === undefined ? '' : ` Text: ${JSON.stringify(item.text)}.`;
  return `${item.severity} ${item.code}: ${place.length > 0 ? `${place.join(', ')}: ` : ''}${item.message}${text}${item.hint === undefined ? '' : ` ${item.hint}`}`;
}

export const countsOf = (log: NoticeLog): Record<string, number> =>
  Object.fromEntries([...log.counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Reads --fail-on: a severity, or `never`. */
export function readFailOn(value: string | undefined): Severity | 'never' {
  const wanted = value ?? 'never';
  if (wanted === 'never') return wanted;
  const found = SEVERITIES.find((severity) => severity === wanted);
  if (found === undefined) throw new CliError(`--fail-on takes ${SEVERITIES.join(', ')} or never, not ${wanted}.`);
  return found;
}

/** Remembers the gravest severity seen, without keeping every notice. */
export function gravity(): {
  readonly see: (found: readonly Notice[]) => void;
  readonly exitCode: (failOn: Severity | 'never') => ExitCode;
} {
  let worst = -1;
  return {
    see: (found) => {
      for (const { severity } of found) worst = Math.max(worst, SEVERITIES.indexOf(severity));
    },
    exitCode: (failOn) => (failOn !== 'never' && worst >= SEVERITIES.indexOf(failOn) ? EXIT.notices : EXIT.fine),
  };
}
