/** `chart ID…`: a chart of the site as a file. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { ROOT, say } from '../io.ts';
import { FILE_TYPES, type ChartRequest, type FileType } from '../chart/types.ts';

const HELP = `plaintariff chart ID… --out FILE [options]

Draws plans (up to six ids), or the answers under a rulebook (its id), as the site does. The ending of FILE says what is
written: ${FILE_TYPES.join(', ')}. The same data gives the same bytes. Prints {"file", "chart", "title", "finding"}. Run ingest first.

  --type CHART     strips (the default for plans), cost, speed, per-gb, history; disclosure for a rulebook
  --lang LANG      ${LANGS.join(' or ')} (default: en)
  --theme THEME    light (default) or dark
  --width N        width in CSS pixels, 240 to 2400 (default: 720); a PNG has two pixels for each
  --max-gb N       right end of a data axis; without it chosen from the data
  --share          the card of 1200 × 630 that stands beside a link to the figure, as PNG
  --out FILE       where it is written
  --compiled DIR   the compiled catalogue (default: data/compiled)

PNG is drawn with @napi-rs/canvas and the fonts of @embedpdf/fonts-latin, -sc and -kr, which are installed apart from the
package of the command line; SVG, CSV and JSON need nothing.
Exit codes: 0 fine · 2 wrong usage, no such plan, or nothing to draw images with · 3 fault.`;

const OPTIONS = {
  type: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  width: { type: 'string' },
  'max-gb': { type: 'string' },
  share: { type: 'boolean' },
  out: { type: 'string' },
  compiled: { type: 'string' },
} as const;

const SEE = 'See: plaintariff chart --help';

function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new CliError(`${option} takes ${allowed.join(', ')}, not ${JSON.stringify(value)}.`, SEE);
  return found;
}

function numberIn(value: string, [least, most]: readonly [number, number], option: string): number {
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CliError(`${option} takes a number from ${least} to ${most}, not ${JSON.stringify(value)}.`, SEE);
}

const endingOf = (file: string): FileType => oneOf(path.extname(file).slice(1).toLowerCase(), FILE_TYPES, 'The ending of --out');

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, OPTIONS, 'chart');
  const { out } = values;
  if (positionals.length === 0 || out === undefined) throw new CliError('chart takes at least one id, and --out FILE.', SEE);
  const request: ChartRequest = {
    ids: positionals,
    chart: values.type ?? null,
    lang: oneOf<Lang>(values.lang ?? 'en', LANGS, '--lang'),
    theme: oneOf(values.theme ?? 'light', ['light', 'dark'], '--theme'),
    width: numberIn(values.width ?? '720', [240, 2400], '--width'),
    maxMb: values['max-gb'] === undefined ? null : 1000 * numberIn(values['max-gb'], [1, 100_000], '--max-gb'),
    share: values.share ?? false,
    type: endingOf(out),
    compiled: values.compiled ?? path.join(ROOT, 'data', 'compiled'),
  };
  if (request.share && request.type !== 'png') throw new CliError('--share goes with a PNG.', SEE);
  // Chart.js is read by this command alone.
  const { drawnFile } = await import('../chart/draw.ts');
  const { content, told } = await drawnFile(request);
  await mkdir(path.dirname(path.resolve(out)), { recursive: true });
  await writeFile(out, content);
  say(JSON.stringify({ file: out, ...told }));
  return EXIT.fine;
}

export const chart: Command = { name: 'chart', summary: 'a chart of plans or of a rulebook as PNG, SVG, CSV or JSON', help: HELP, run };
