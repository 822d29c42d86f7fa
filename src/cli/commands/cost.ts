/** `cost PLAN-ID|--all`: what plans cost for a stated use, with the ledger behind every total. */
import path from 'node:path';
import { costOf } from '../../core/cost/index.ts';
import { planCard, type Plan } from '../../core/model/index.ts';
import { messages } from '../../i18n/index.ts';
import { readCode } from '../codes.ts';
import { readArgs, type Command } from '../command.ts';
import { describeAnswer } from '../cost/describe.ts';
import { planOfFile, plansOfFile } from '../cost/file-plans.ts';
import { findPlan, readPlans } from '../cost/plans.ts';
import { readCountry } from '../cost/project-data.ts';
import { readQuestion } from '../cost/question.ts';
import { describeRanking, rankLines, rankPlans } from '../cost/ranking.ts';
import { fairUseOf } from '../cost/roaming.ts';
import { wireAnswer } from '../cost/wire.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, ROOT, warn } from '../io.ts';

const HELP = `plaintariff cost PLAN-ID [options]
plaintariff cost --all [options]
plaintariff cost PLAN-ID|--all --file FILE [options]

Says what a plan costs for a month of use over a number of months: a ledger whose lines sum to the total, what is not
known, whether the plan delivers the use, which charges were not counted. What is not disclosed makes the total a range:
at least this much. With --all every plan of the catalogue is ranked, each currency by itself: plans that deliver the use
at a known total first, plans whose total is not fully known last. Run ingest first.

The use of one month; what is not named is not used:
  --data VOLUME         on the device itself, such as 30GB (1 GB = 1000 MB; 1GiB is understood)
  --hotspot VOLUME      shared with other devices
  --roaming VOLUME      abroad
  --voice MINUTES       such as 100min or 100
  --sms COUNT           messages
  --basket ID           the figures of a basket: itu-data-only, itu-low, itu-high, light, typical, heavy, home; the options
                        above replace single figures of it. With --all only plans of the services it is meant for are
                        ranked, and those that do not state theirs

  --months N            horizon, 1 to 120 (default: 24)
  --promo WHICH         with (as signed today, the default), without (no promotion granted) or after (once it has ended)
  --least-speed SPEED   throttled data slower than this does not count as delivered (default: 256kbps, or the basket's)
  --date DATE           time of use, for the EU roaming cap: a year, month or day (default: today)

  --file FILE           plans of this tariff file (CSV or XLSX, - for standard input) instead of the catalogue; read as by
                        normalize, with its --profile ID, --country CC and --currency CUR
  --all                 rank every plan
  --country CC          with --all: of one country only
  --service WHAT        with --all: mobile, fixed or satellite
  --top N               with --all: no more than N plans of each section of each currency
  --json                one JSON object; with --all one line of JSON a plan, in rank order. Amounts are exact decimal text
  --compiled DIR        where the compiled catalogue lies (default: data/compiled)

{"id", "carrier", "name", "question", "currency", "total": {"low", "high"}, "delivery", "full_speed_mb", "gaps", "lines":
[{"month", "kind", "label", "quantity", "unit", "block_mb", "cap", "unit_cap", "unit_price", "amount": {"low", "high"}, "inputs",
"gap"}],
"months": [{"low", "high"}], "not_counted", "measures", "eu_roaming"}; "high" is null where the rest is not disclosed.
With --all: {"rank", "section", "decider", "currency", "total", "delivery", "full_speed_mb", "gaps", "id", "carrier", "name"}.
Exit codes: 0 fine · 2 wrong usage, no such plan or no catalogue · 3 fault.`;

const OPTIONS = {
  data: { type: 'string' },
  hotspot: { type: 'string' },
  roaming: { type: 'string' },
  voice: { type: 'string' },
  sms: { type: 'string' },
  basket: { type: 'string' },
  months: { type: 'string' },
  promo: { type: 'string' },
  'least-speed': { type: 'string' },
  date: { type: 'string' },
  file: { type: 'string' },
  profile: { type: 'string' },
  currency: { type: 'string' },
  all: { type: 'boolean' },
  country: { type: 'string' },
  service: { type: 'string' },
  top: { type: 'string' },
  json: { type: 'boolean' },
  compiled: { type: 'string' },
} as const;

const read = (args: readonly string[]) => readArgs(args, OPTIONS, 'cost');
type Values = ReturnType<typeof read>['values'];

const SEE = 'See: plaintariff cost --help';

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = read(args);
  const [id] = positionals;
  for (const option of ['profile', 'currency'] as const)
    if (values[option] !== undefined && values.file === undefined) throw new CliError(`--${option} goes with --file.`, SEE);
  if (values.all) {
    if (id !== undefined) throw new CliError('cost takes a plan id or --all, not both.', SEE);
    return costAll(values);
  }
  if (id === undefined || positionals.length > 1) throw new CliError('cost takes exactly one plan id, or --all.', SEE);
  for (const option of ['service', 'top', ...(values.file === undefined ? (['country'] as const) : [])] as const)
    if (values[option] !== undefined) throw new CliError(`--${option} goes with --all.`, SEE);
  return costOne(id, values);
}

/** The plans to rank: those of a file, or those of the catalogue. */
async function plansFor(values: Values): Promise<readonly Plan[]> {
  const country = readCode(values.country, /^[A-Z]{2}$/, '--country', 'DE');
  if (values.file === undefined) return readPlans(compiledOf(values), country);
  const currency = readCode(values.currency, /^[A-Z]{3}$/, '--currency', 'EUR');
  return plansOfFile(values.file, { profile: values.profile, country, currency });
}

const planFor = async (id: string, values: Values): Promise<Plan> =>
  values.file === undefined ? findPlan(compiledOf(values), id) : planOfFile(await plansFor(values), id);

const compiledOf = ({ compiled }: Values): string => compiled ?? path.join(ROOT, 'data', 'compiled');

async function costOne(id: string, values: Values): Promise<ExitCode> {
  const { question, basket } = await readQuestion(values);
  const date = readDate(values.date);
  const plan = await planFor(id, values);
  const country = question.usage.roamingMb > 0 ? await readCountry(plan.country) : null;
  const fairUse = country?.eea ? fairUseOf(plan, country, question.promotion, date) : null;
  const card = planCard(plan);
  const answer = { card, cost: costOf(card, question), basket, fairUse };
  const out = lineWriter();
  if (values.json) out.write(JSON.stringify(wireAnswer(answer)));
  else for (const line of describeAnswer(answer, messages('en'))) out.write(line);
  await out.end();
  return EXIT.fine;
}

async function costAll(values: Values): Promise<ExitCode> {
  const { question, basket } = await readQuestion(values);
  const services = readServices(values.service, basket?.services ?? null);
  const top = readTop(values.top);
  const plans = await plansFor(values);
  const fitting = plans.filter(({ service }) => services === null || service === null || services.includes(service));
  if (fitting.length === 0) throw new CliError(`No plan here is ${services?.join(' or ')}.`, SEE);
  if (fitting.length < plans.length && !values.json)
    warn(`Ranked: ${fitting.length} of ${plans.length} plans, those that are ${services?.join(' or ')} or do not say what they are.`);
  const ranked = rankPlans(fitting.map(planCard), question);
  const out = lineWriter();
  const lines = values.json ? rankLines(ranked, top) : describeRanking(ranked, question, top, messages('en'));
  for (const line of lines) out.write(line);
  await out.end();
  return EXIT.fine;
}

function readServices(value: string | undefined, otherwise: readonly string[] | null): readonly string[] | null {
  if (value === undefined) return otherwise;
  if (['mobile', 'fixed', 'satellite'].includes(value)) return [value];
  throw new CliError(`--service takes mobile, fixed or satellite, not ${JSON.stringify(value)}.`);
}

function readTop(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new CliError(`--top takes a whole number such as 10, not ${JSON.stringify(value)}.`);
}

/** Time of use; without one, the day on which the command runs. */
function readDate(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value;
  throw new CliError(`--date takes a year, month or day such as 2026, 2026-11 or 2026-11-22, not ${JSON.stringify(value)}.`);
}

export const cost: Command = { name: 'cost', summary: 'what plans cost for a stated use, ranked or line by line', help: HELP, run };
