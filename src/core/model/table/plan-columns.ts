/**
 * The plan as one row of a table with one value a cell: what `plans.csv`, `plans.jsonl` and `plans.parquet` hold, and what the layout
 * `plan-table` reads back without reading anything into it. `read` checks a value given back; columns without it are for readers only.
 */
import * as z from 'zod';
import type { Fact } from '../fact.ts';
import { COVERAGES, PAYMENTS, SERVICES, SOURCE_KINDS, type LinkKind } from '../plan.ts';
import { column, list, shown, word, type PlanColumn } from './build-column.ts';
import { MONEY_COLUMNS, USE_COLUMNS } from './use-columns.ts';

export type { PlanColumn } from './build-column.ts';

/** Column of each kind of link, named as in the open format. */
export const LINK_COLUMNS: readonly (readonly [column: string, kind: LinkKind, en: string, zh: string])[] = [
  ['plan_url', 'plan', 'Page of the plan.', '套餐页面。'],
  ['terms_url', 'terms', 'Terms.', '条款页面。'],
  ['discounts_url', 'discounts', 'Discounts.', '优惠页面。'],
  ['data_policy_url', 'dataPolicy', 'Policy on the use of data.', '流量使用政策页面。'],
  ['network_policy_url', 'networkPolicy', 'Network management policy.', '网络管理政策页面。'],
  ['privacy_url', 'privacy', 'Privacy policy.', '隐私政策页面。'],
  ['contact_url', 'contact', 'Contact page.', '联系页面。'],
  ['contract_url', 'contract', 'Contract.', '合同页面。'],
  ['source_url', 'source', 'Page the facts were published on.', '信息发布页面。'],
];

const identity: readonly PlanColumn[] = [
  column('id', ({ id }) => id, 'Stable id, unique in the table.', '稳定编号，表内唯一。', {
    required: true,
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    read: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  }),
  column('published_id', ({ publishedId }) => publishedId, 'Id as the carrier publishes it.', '运营商公布的编号。'),
  column('carrier_id', ({ carrier }) => carrier.id, 'Stable id of the carrier.', '运营商稳定编号。', { required: true }),
  column('carrier', ({ carrier }) => carrier.name, 'Name of the carrier.', '运营商名称。', { required: true }),
  column('name', ({ name }) => name, 'Name of the plan.', '套餐名称。', { required: true }),
  column('country', ({ country }) => country, 'Country, ISO 3166-1 alpha-2.', '国家或地区，ISO 3166-1 两位代码。', {
    pattern: '^[A-Z]{2}$',
    read: z.string().regex(/^[A-Z]{2}$/),
  }),
  column('language', ({ language }) => language, 'Language of the fine print, BCP 47.', '条款语言，BCP 47。'),
  word('service', SERVICES, ({ service }) => service, 'Kind of access.', '接入类型。'),
  word('payment', PAYMENTS, ({ payment }) => payment, 'How it is paid.', '付费方式。'),
];

/** Fields whose values no text prints, sorted. */
const workedOut = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ certainty, field }) => (certainty === 'derived' ? [field] : [])).sort();

const around: readonly PlanColumn[] = [
  ...LINK_COLUMNS.map(([name, kind, en, zh]) => column(name, ({ links }) => links[kind] ?? null, en, zh, { link: true })),
  column('support_phone', ({ supportPhone }) => supportPhone, 'Telephone number of the customer service.', '客服电话。'),
  column('region', ({ availability }) => availability.region, 'Where it is sold.', '销售地区。'),
  column('eligibility', ({ availability }) => availability.eligibility, 'Who can buy it.', '适用对象。'),
  column('available_from', ({ availability }) => availability.from, 'First day of sale, or the text as published.', '上架日期或原文。'),
  column('available_to', ({ availability }) => availability.to, 'Last day of sale, or the text as published.', '下架日期或原文。'),
  list('terms', z.string(), ({ terms }) => terms, 'The fine print as published.', '公布的条款原文。'),
  column(
    'unread_terms',
    ({ unreadTerms }) => unreadTerms,
    'True where the fine print is in a language that is not read.',
    '条款语言尚不能解读时为 true。',
    { type: 'boolean', read: z.boolean() },
  ),
  column('as_of', ({ asOf }) => asOf, 'Day, month or year the facts were true.', '信息所属日期。'),
  word(
    'coverage',
    COVERAGES,
    ({ coverage }) => coverage,
    'Whether the source is the whole original or an excerpt, where absence proves nothing.',
    '来源是全文还是摘录；摘录中未载明不代表不存在。',
  ),
  column('origin_url', ({ origin }) => origin.url, 'Page the facts come from.', '信息来源页面。', { link: true }),
  word(
    'origin_kind',
    SOURCE_KINDS,
    ({ origin }) => origin.kind,
    'Kind of that page; empty = the carrier\u2019s own file.',
    '该页面的类型；空白表示运营商自己的文件。',
  ),
  list(
    'derived',
    z.string(),
    ({ facts }) => workedOut(facts),
    'Values that are worked out or assumed, not printed.',
    '推算或假定、并非原文载明的数值。',
  ),
];

/** Where the published text lies. A table read back has a place of its own. */
const place: readonly PlanColumn[] = [
  shown('source', ({ provenance }) => provenance.source, 'Id of the source.', '来源编号。'),
  shown('source_file', ({ provenance }) => provenance.file, 'File of the source.', '来源文件。'),
  shown('source_sha256', ({ provenance }) => provenance.snapshot, 'SHA-256 of that file.', '该文件的 SHA-256。'),
  shown('source_record', ({ provenance }) => provenance.record, 'Data record in the file, from 1.', '文件中的记录号，从 1 起。', {
    type: 'integer',
  }),
  shown('source_line', ({ provenance }) => provenance.line, 'Line of the file, from 1.', '文件中的行号，从 1 起。', { type: 'integer' }),
];

/** The columns in the order of the table. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [...identity, ...MONEY_COLUMNS, ...USE_COLUMNS, ...around, ...place];
/** Columns that say where a plan was published. */
export const PLACE_COLUMNS: ReadonlySet<string> = new Set(place.map(({ name }) => name));
