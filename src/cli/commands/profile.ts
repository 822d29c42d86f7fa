/** `profile FILE`: drafts the profile of a file nobody has described yet. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftFile, type DraftedFile } from '../../core/pipeline/index.ts';
import { readArgs, type Command } from '../command.ts';
import { readCode } from '../codes.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, readInput, warn } from '../io.ts';
import { unopened } from './normalize.ts';

const HELP = `plaintariff profile FILE [options]

Drafts the profile of a tariff file (CSV or XLSX) nobody has described yet. The target of each column is guessed from
its header (words of ten languages: en zh de fr es pt it ja ko hi; units such as GB, Mbps or RM) and from its values.
The draft goes to standard output and follows the profile schema; its acceptance cases hold what the mapping gives now,
so compare them with the file. The report goes to standard error: each column with its target, confidence (0 to 1)
and reason, what was left unmapped, and the questions only a person can answer. No value is taken for "unlimited" or
"not stated" on suspicion: such values are asked about.

  FILE              path of the file; - reads standard input
  --country CC      ISO 3166-1 code of the plans' country
  --currency CUR    ISO 4217 code of amounts without a sign or code
  --carrier NAME    who sells the plans, where the file does not say it
  --language L      BCP 47 language of the fine print, such as zh; also helps to detect old encodings
  --title TEXT      title of the profile (default: the file's name)
  --out FILE        write the draft to FILE instead of standard output
  --json            write {"profile", "guesses", "questions"} to standard output, and no report

Then: answer the questions in the draft, put it at data/sources/<cc>/<carrier>/profile.json (or data/layouts/<id>.json for a
layout several carriers use), and try it with: plaintariff normalize FILE --profile-file DRAFT
Exit codes: 0 fine · 2 wrong usage or unreadable file · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    args,
    {
      country: { type: 'string' },
      currency: { type: 'string' },
      carrier: { type: 'string' },
      language: { type: 'string' },
      title: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
    'profile',
  );
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CliError('profile takes exactly one file.', 'See: plaintariff profile --help');
  const country = readCode(values.country, /^[A-Z]{2}$/, '--country', 'US');
  const currency = readCode(values.currency, /^[A-Z]{3}$/, '--currency', 'USD');
  const language = readLanguage(values.language);
  const carrier = filled(values.carrier, '--carrier');
  const title = filled(values.title, '--title');
  const name = file === '-' ? 'standard input' : path.basename(file);
  const draft = await draftFile({ bytes: await readInput(file), name }, { country, currency, carrier, language, title });
  if (!draft.ok) throw unopened(draft);
  await write(draft, { file, name, out: values.out, json: values.json ?? false });
  return EXIT.fine;
}

function readLanguage(value: string | undefined): string | undefined {
  if (value !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value))
    throw new CliError(`--language takes a tag such as en or zh-Hant, not ${value}.`);
  return value;
}

function filled(value: string | undefined, option: string): string | undefined {
  if (value?.trim() === '') throw new CliError(`${option} is empty.`);
  return value?.trim();
}

interface Destination {
  readonly file: string;
  readonly name: string;
  readonly out: string | undefined;
  readonly json: boolean;
}

async function write(draft: DraftedFile, { file, name, out, json }: Destination): Promise<void> {
  const document = `${JSON.stringify(draft.document, null, 2)}\n`;
  if (out !== undefined)
    await writeFile(out, document).catch((error: NodeJS.ErrnoException) =>
      Promise.reject(new CliError(`${out} cannot be written: ${error.code ?? error.message}.`)),
    );
  const lines = lineWriter();
  if (json) lines.write(JSON.stringify({ profile: draft.document, guesses: draft.guesses, questions: draft.questions }, null, 2));
  else if (out === undefined) lines.write(document.trimEnd());
  await lines.end();
  if (!json) for (const line of report(draft, name, file, out)) warn(line);
}

/** The report, line by line. */
export function report(
  { guesses, questions, document, rows, encoding }: DraftedFile,
  name: string,
  file: string,
  out: string | undefined,
): string[] {
  const mapped = guesses.filter(({ target }) => target !== null);
  const unmapped = guesses.filter(({ target }) => target === null);
  const fields = Object.keys(document['fields'] as object).length;
  const width = Math.min(40, Math.max(6, ...guesses.map(({ column }) => shown(column).length)));
  return [
    `${name}: ${rows} rows, ${guesses.length} columns (${encoding}). ${mapped.length} columns mapped, ${unmapped.length} not; the draft states ${fields} targets.`,
    '',
    ...mapped.map(
      ({ column, target, confidence, reasons }) =>
        `  ${shown(column).padEnd(width)}  → ${(target ?? '').padEnd(22)} ${confidence.toFixed(2)}  ${reasons.join('; ')}`,
    ),
    ...(unmapped.length > 0
      ? [
          '',
          'Left unmapped:',
          ...unmapped.map(
            ({ column, reasons, alternatives }) =>
              `  ${shown(column).padEnd(width)}  ${reasons.join('; ')}${alternatives.length > 0 ? ` (perhaps ${alternatives.map((other) => `${other.target} ${other.confidence.toFixed(2)}`).join(', ')})` : ''}`,
          ),
        ]
      : []),
    '',
    'Questions only you can answer:',
    ...questions.map(({ text, suggestion }, i) => `  ${i + 1}. ${text}${suggestion ? ` → ${JSON.stringify(suggestion)}` : ''}`),
    '',
    'Next:',
    '  1. Answer the questions in the draft; compare its acceptance cases with the file.',
    `  2. Try it: npm run -s plaintariff -- normalize ${JSON.stringify(file)} --profile-file ${out === undefined ? 'DRAFT.json' : JSON.stringify(out)}`,
    '  3. Put it at data/sources/<cc>/<carrier>/profile.json, with the file as <date>.csv and its sidecar <date>.json beside it (CONTRIBUTING.md).',
  ];
}

function shown(column: string): string {
  const text = column.replace(/\s+/g, ' ').trim();
  return text === '' ? '(no name)' : text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export const profile: Command = { name: 'profile', summary: 'draft the profile of a file no profile knows', help: HELP, run };
