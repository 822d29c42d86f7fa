/** The cells of a row of the plan table as values, each checked by the definition of its column. */
import type * as z from 'zod';
import { LINK_KINDS, PlanSchema, type Plan } from '../plan.ts';
import { volumeFromMb } from '../quantity.ts';
import { valueOf } from './column.ts';
import { unguarded } from './guard.ts';
import { chargeOf, priceOf, speedOf, tierOf, type ChargeItem, type PriceItem, type SpeedItem, type TierItem } from './items.ts';
import { LINK_COLUMNS, PLACE_COLUMNS, PLAN_COLUMNS } from './plan-columns.ts';

const READ = new Map(PLAN_COLUMNS.flatMap(({ name, type, read }) => (read ? [[name, { type, read }] as const] : [])));

/** Names of the columns that are read. */
export const READ_COLUMNS: ReadonlySet<string> = new Set(READ.keys());
const SHOWN = new Map(
  PLAN_COLUMNS.flatMap((column) => (column.read || PLACE_COLUMNS.has(column.name) ? [] : [[column.name, column] as const])),
);

/** Whether a cell says the same as the plan it stands beside; null for a column that repeats nothing. */
export function repeats(plan: Plan, name: string, cell: string): boolean | null {
  const column = SHOWN.get(name);
  if (column === undefined) return null;
  const plain = (value: unknown): unknown => (column.type === 'decimal' && value !== null ? Number(value) : value);
  return plain(valueOf(column.type, unguarded(cell))) === plain(column.of(plan));
}

export type RowValues = ReadonlyMap<string, unknown>;

/** The value of a cell of the table; undefined where it is none of its column's. */
export function cellValue(name: string, cell: string): unknown {
  const column = READ.get(name);
  if (column === undefined) return undefined;
  const checked = column.read.safeParse(valueOf(column.type, column.type === 'string' ? unguarded(cell) : cell.trim()));
  return checked.success ? checked.data : undefined;
}

/** What no row says by itself: an id, a verdict and the like are worked out where their cells are empty. */
export type RowBody = Omit<Plan, 'id' | 'carrier' | 'verdict' | 'provenance' | 'facts'>;
const BodySchema: z.ZodType<RowBody> = PlanSchema.omit({ id: true, carrier: true, verdict: true, provenance: true, facts: true });

const listOf = <I, T>(values: RowValues, name: string, of: (item: I) => T): T[] => ((values.get(name) ?? []) as readonly I[]).map(of);

function allowance(values: RowValues, service: string) {
  const mb = values.get(`${service}_mb`) as number | undefined;
  return {
    kind: values.get(`${service}_kind`) ?? 'not-stated',
    volume: mb === undefined ? null : volumeFromMb(mb),
    units: values.get(`${service}_units`) ?? null,
    period: values.get(`${service}_period`) ?? null,
    wording: values.get(`${service}_wording`) ?? null,
  };
}

const links = (values: RowValues) =>
  Object.fromEntries(
    LINK_COLUMNS.filter(([name]) => values.has(name))
      .map(([name, kind]) => [kind, values.get(name)] as const)
      .sort(([a], [b]) => LINK_KINDS.indexOf(a) - LINK_KINDS.indexOf(b)),
  );

/** Puts a plan together from the values of its row. @param known what holds where the row says nothing */
export function rowBody(values: RowValues, name: string, known: Pick<Plan, 'country' | 'language' | 'coverage'>): RowBody {
  const of = (column: string): unknown => values.get(column) ?? null;
  const termination = values.get('termination') as ChargeItem | undefined;
  return BodySchema.parse({
    publishedId: of('published_id'),
    name,
    country: of('country') ?? known.country,
    language: of('language') ?? known.language,
    service: of('service'),
    payment: of('payment'),
    prices: listOf<PriceItem, unknown>(values, 'prices', priceOf),
    oneTimeCharges: listOf<ChargeItem, unknown>(values, 'one_time_charges', chargeOf),
    recurringCharges: listOf<ChargeItem, unknown>(values, 'recurring_charges', chargeOf),
    commitment: { months: of('commitment_months'), wording: of('commitment_wording') },
    termination: termination ? chargeOf(termination) : null,
    validity: of('validity'),
    ...Object.fromEntries(['data', 'hotspot', 'voice', 'sms', 'roaming'].map((service) => [service, allowance(values, service)])),
    voiceOverage: of('voice_overage'),
    smsOverage: of('sms_overage'),
    tiers: listOf<TierItem, unknown>(values, 'tiers', tierOf),
    videoCapP: of('video_cap_p'),
    speeds: listOf<SpeedItem, unknown>(values, 'speeds', speedOf),
    unlimitedClaim: of('unlimited_words'),
    links: links(values),
    supportPhone: of('support_phone'),
    availability: {
      region: of('region'),
      eligibility: of('eligibility'),
      from: of('available_from'),
      to: of('available_to'),
    },
    terms: values.get('terms') ?? [],
    unreadTerms: values.get('unread_terms') ?? false,
    asOf: of('as_of'),
    coverage: of('coverage') ?? known.coverage,
    origin: { url: of('origin_url'), kind: of('origin_kind') },
  });
}
