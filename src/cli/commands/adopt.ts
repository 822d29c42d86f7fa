/** `adopt DIR`: brings a folder of files in the open format into data/sources, each as a source of its own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { textSource, readTable, type Profile } from '../../core/ingest/index.ts';
import { SOURCE_KINDS, wirePlan, type SourceKind, type WirePlan } from '../../core/model/index.ts';
import { at, openFile, readFile as readRows, type RowResult } from '../../core/pipeline/index.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { readInput, ROOT, sha256, warn } from '../io.ts';
import { loadProfiles, namesIn } from '../profiles.ts';

const HELP = `plaintariff adopt DIR [options]

Brings fact sheets in the open format into data/sources: DIR/<cc>/<carrier>.csv becomes data/sources/<cc>/<carrier>/ with
its snapshot, sidecar and profile. DIR/sources.csv (source_url, kind) says what kind of page each fact comes from.
A file named <carrier>-labels.csv restates a published label in full: coverage "full"; every other file is an excerpt.
Acceptance cases are filled from rows of the file, so that a later change of the mapping shows.

  --date DATE   date of the snapshot, ISO 8601 (required: nothing here reads the clock)
  --data DIR    the data folder (default: data)
Exit codes: 0 fine · 2 wrong usage · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { date: { type: 'string' }, data: { type: 'string' } }, 'adopt');
  const [folder] = positionals;
  if (folder === undefined) throw new CliError('adopt takes a folder.', 'See: plaintariff adopt --help');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date ?? '')) throw new CliError('adopt needs --date YYYY-MM-DD.');
  const data = values.data ?? path.join(ROOT, 'data');
  const layout = (await loadProfiles(data)).profiles.find(({ id }) => id === 'open-format');
  if (layout === undefined) throw new CliError(`${data}/layouts/open-format.json is missing or broken.`);
  const kinds = await readKinds(folder);
  let count = 0;
  for (const country of (await namesIn(folder)).filter((name) => /^[a-z]{2}$/.test(name)))
    for (const file of (await namesIn(path.join(folder, country))).filter((name) => name.endsWith('.csv'))) {
      await adoptFile({
        file: path.join(folder, country, file),
        country,
        name: file.slice(0, -4),
        date: values.date ?? '',
        data,
        layout,
        kinds,
      });
      count++;
    }
  warn(`Adopted ${count} files.`);
  return EXIT.fine;
}

interface Adoption {
  readonly file: string;
  readonly country: string;
  readonly name: string;
  readonly date: string;
  readonly data: string;
  readonly layout: Profile;
  readonly kinds: ReadonlyMap<string, SourceKind>;
}

async function adoptFile({ file, country, name, date, data, layout, kinds }: Adoption): Promise<void> {
  const bytes = await readInput(file);
  const opened = await openFile({ bytes, name: file }, { profiles: [layout], profileId: layout.id });
  if (!opened.ok) throw new CliError(`${file}: ${opened.message}`, opened.hint);
  const label = name.endsWith('-labels');
  const carrierId = name.replace(/(?:-mobile)?-labels$/, '');
  const results: RowResult[] = [];
  const withCarrier = { ...opened, profile: { ...layout, carrier: { id: carrierId } } };
  readRows(
    withCarrier,
    {
      file: `${date}.csv`,
      sha256: sha256(bytes),
      source: `${country}/${name}`,
      country: country.toUpperCase(),
      coverage: label ? 'full' : 'excerpt',
    },
    (result) => results.push(result),
    () => {},
  );
  const plans = results.flatMap((result) => (result.status === 'plan' ? [result.plan] : []));
  const urls = [...new Set(plans.flatMap((plan) => plan.origin.url ?? []))].sort();
  const coverage = label ? 'full' : 'excerpt';
  const licence = {
    text: 'Facts compiled by the Plaintariff contributors from the pages named in source_url; free to reuse (CC0). Facts are not the carriers\u2019 wording.',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  };
  const profile = {
    title: `${plans[0]?.carrier.name ?? name}: ${label ? 'published labels, restated' : 'fact sheet'}`,
    country: country.toUpperCase(),
    ...(languageOf(country) === null ? {} : { language: languageOf(country) }),
    carrier: { id: carrierId, ...(plans[0] ? { name: plans[0].carrier.name } : {}) },
    licence,
    coverage,
    layout: layout.id,
    acceptance: acceptanceCases(new TextDecoder().decode(bytes), plans.map(wirePlan)),
  };
  const sidecar = {
    url: null,
    fetched: date,
    sha256: sha256(bytes),
    licence,
    coverage,
    pages: urls.flatMap((url) => {
      const kind = kinds.get(url);
      return kind === undefined ? [] : [{ url, kind }];
    }),
  };
  const target = path.join(data, 'sources', country, name);
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, `${date}.csv`), bytes);
  await writeFile(path.join(target, `${date}.json`), `${JSON.stringify(sidecar, null, 2)}\n`);
  await writeFile(path.join(target, 'profile.json'), `${JSON.stringify(profile, null, 2)}\n`);
}

/** Two rows of the file, the ones that say most, with what they now give. A file of one row proves itself twice: as it stands and without its terms. */
function acceptanceCases(text: string, plans: readonly WirePlan[]): unknown[] {
  const rows: { readonly cells: Record<string, string>; readonly filled: number; readonly plan: WirePlan | undefined }[] = [];
  readTable(
    textSource(text, ','),
    { headerIndex: 0 },
    (row, columns) => {
      const cells = Object.fromEntries(
        columns.printed.map((name, i) => [name, row.cells[i] ?? ''] as const).filter(([, cell]) => cell !== ''),
      );
      rows.push({ cells, filled: Object.keys(cells).length, plan: plans.find(({ record }) => record === row.record) });
    },
    () => {},
  );
  const best = [...rows].sort((a, b) => b.filled - a.filled).slice(0, 2);
  const cases = best.flatMap(({ cells, plan }) => (plan ? [{ description: plan.name, row: cells, expect: expectations(plan) }] : []));
  const [only] = best;
  if (cases.length === 1 && only)
    cases.push({
      description: 'a row that names nothing but the carrier is rejected',
      row: { carrier: only.cells.carrier ?? '', plan_name: '', data_allowance: '' },
      expect: { rejected: true },
    });
  return cases;
}

function expectations(plan: WirePlan): Record<string, string | number | boolean | null> {
  const paths = ['name', 'price.amount', 'price.currency', 'allowance.kind', 'allowance.mb', 'service'];
  return Object.fromEntries(paths.map((place) => [place, at(plan, place) as string | number | null]));
}

/** The language carriers write in, where a country has one. */
const LANGUAGES: Record<string, string> = {
  cn: 'zh',
  hk: 'zh',
  tw: 'zh',
  mo: 'zh',
  de: 'de',
  fr: 'fr',
  es: 'es',
  mx: 'es',
  pt: 'pt',
  br: 'pt',
  cv: 'pt',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  us: 'en',
  gb: 'en',
  au: 'en',
  nz: 'en',
  za: 'en',
  ng: 'en',
  ke: 'en',
  in: 'en',
  ph: 'en',
  sg: 'en',
  ca: 'en',
  my: 'en',
};
const languageOf = (country: string): string | null => LANGUAGES[country] ?? null;

async function readKinds(folder: string): Promise<Map<string, SourceKind>> {
  const kinds = new Map<string, SourceKind>();
  const text = await readFile(path.join(folder, 'sources.csv'), 'utf8').catch(() => '');
  if (text === '') return kinds;
  readTable(
    textSource(text, ','),
    { headerIndex: 0 },
    ({ cells: [url = '', kind = ''] }) => {
      const known = SOURCE_KINDS.find((word) => word === kind);
      if (known) kinds.set(url, known);
    },
    () => {},
  );
  return kinds;
}

export const adopt: Command = { name: 'adopt', summary: 'bring fact sheets in the open format into data/sources', help: HELP, run };
