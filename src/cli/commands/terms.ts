/** `terms --jsonl`: reads fine print, one statement a line. */
import { readTermsRecord } from '../../core/fineprint/index.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, readInput } from '../io.ts';

const HELP = `plaintariff terms --jsonl [FILE]

Reads {"id", "text", "lang"?, "country"?, "currency"?, "plan"?} lines from FILE or standard input and writes, for each,
  {"id", "marketed_unlimited", "tiers": [...], "video_cap_p", "disclosure", "mentions": [{"kind", "text", "start", "end", "value"}]}
Mentions carry their exact place: text.slice(start, end) is the text of the mention.

  --jsonl   required: one JSON object a line, in and out
Exit codes: 0 fine · 2 wrong usage or a line that is not such an object · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { jsonl: { type: 'boolean' } }, 'terms');
  if (!values.jsonl) throw new CliError('terms needs --jsonl.', 'See: plaintariff terms --help');
  const bytes = await readInput(positionals[0] ?? '-');
  const out = lineWriter();
  const bad: string[] = [];
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const record = parseLine(line);
      if (record === null) bad.push(`line ${i + 1}`);
      else out.write(JSON.stringify(readTermsRecord(record)));
    });
  await out.end();
  if (bad.length > 0)
    throw new CliError(
      `Not a JSON object with a text: ${bad.slice(0, 10).join(', ')}${bad.length > 10 ? ` and ${bad.length - 10} more` : ''}.`,
      'The other lines were read.',
    );
  return EXIT.fine;
}

function parseLine(line: string): Parameters<typeof readTermsRecord>[0] | null {
  try {
    const value = JSON.parse(line) as { id?: unknown; text?: unknown } | null;
    if (typeof value !== 'object' || value === null || typeof value.text !== 'string') return null;
    return { ...value, id: typeof value.id === 'string' ? value.id : String(value.id ?? '') } as Parameters<typeof readTermsRecord>[0];
  } catch {
    return null;
  }
}

export const terms: Command = { name: 'terms', summary: 'read fine print, one statement a line', help: HELP, run };
