/** `explain PLAN-ID`: every fact of a plan with the text it was read from and the rule that read it, and its fine print passage by passage. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { explainTerms, type Explanation } from '../../core/fineprint/index.ts';
import { PlanSchema, wireFacts, type Mention, type Plan, type WireFact } from '../../core/model/index.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { underlined } from '../underline.ts';
import { lineWriter, ROOT } from '../io.ts';
import { namesIn } from '../profiles.ts';

const HELP = `plaintariff explain PLAN-ID [options]

Shows every fact of a compiled plan: its value, whether it is stated, derived or not stated, the rule that read it, and
the exact text with file, row, line and column; then the fine print with every recognised passage underlined, and what each was
read as by which rule. Run ingest first.

  --json        the facts as JSON
  --data DIR    the data folder (default: data); the catalogue is read from DIR/compiled
Exit codes: 0 fine · 2 wrong usage or no such plan · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, data: { type: 'string' } }, 'explain');
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new CliError('explain takes exactly one plan id.', 'See: plaintariff explain --help');
  const plan = await findPlan(path.join(values.data ?? path.join(ROOT, 'data'), 'compiled'), id);
  const out = lineWriter();
  if (values.json)
    out.write(
      JSON.stringify(
        { id: plan.id, name: plan.name, carrier: plan.carrier.name, provenance: plan.provenance, facts: wireFacts(plan) },
        null,
        2,
      ),
    );
  else for (const line of describe(plan)) out.write(line);
  await out.end();
  return EXIT.fine;
}

async function findPlan(compiled: string, id: string): Promise<Plan> {
  const files = await namesIn(path.join(compiled, 'plans'));
  if (files.length === 0) throw new CliError(`There is no catalogue in ${compiled}.`, 'Run: npm run -s plaintariff -- ingest');
  const near: string[] = [];
  for (const file of files) {
    const plans = JSON.parse(await readFile(path.join(compiled, 'plans', file), 'utf8')) as { id: string }[];
    const found = plans.find((plan) => plan.id === id);
    if (found) return PlanSchema.parse(found);
    near.push(...plans.map((plan) => plan.id).filter((other) => other.includes(id.toLowerCase())));
  }
  throw new CliError(
    `There is no plan ${id}.`,
    near.length > 0
      ? `Perhaps: ${near.slice(0, 5).join(', ')}`
      : 'The ids stand in data/compiled/plans/*.json and in the addresses of the plan pages.',
  );
}

function describe(plan: Plan): string[] {
  const { source, file, snapshot, record, line } = plan.provenance;
  return [
    `${plan.carrier.name} · ${plan.name} (${plan.id})`,
    `from ${source}/${file}, row ${record}, line ${line}, sha256 ${snapshot}`,
    ...(plan.coverage === 'excerpt' ? ['This source is an excerpt: what is missing here may be stated by the carrier.'] : []),
    '',
    ...wireFacts(plan).flatMap(factLines),
    ...termsLines(plan),
  ];
}

function factLines({ field, certainty, value, rule, evidence }: WireFact): string[] {
  const head = `${field}: ${value === null ? '—' : String(value)}  [${certainty}${certainty === 'not-stated' ? '' : `, ${rule}`}]`;
  return [
    head,
    ...evidence.map(
      ({ column, text, span }) => `    ${JSON.stringify(text)}  (column ${JSON.stringify(column)}, characters ${span[0]}–${span[1]})`,
    ),
  ];
}

function termsLines(plan: Plan): string[] {
  if (plan.unreadTerms)
    return plan.terms.flatMap((text) => [
      '',
      'Fine print in a language that is not read yet:',
      ...text.split('\n').map((line) => `    ${line}`),
    ]);
  return explainTerms(plan).flatMap(explanationLines);
}

function explanationLines({ passages }: Explanation): string[] {
  const read = passages.flatMap(({ text, mention }) =>
    mention ? [`    ${JSON.stringify(text)}: ${mention.kind}${valueText(mention.value)}  [${mention.rule}]`] : [],
  );
  return [
    '',
    'Fine print:',
    ...underlined(passages.map(({ text, mention }) => ({ text, marked: mention !== null }))).map((line) => `    ${line}`),
    ...read,
  ];
}

const valueText = (value: Mention['value']): string => (value === null || typeof value === 'boolean' ? '' : ` ${JSON.stringify(value)}`);

export const explain: Command = { name: 'explain', summary: 'show the evidence for every fact of a plan', help: HELP, run };
