/** The Chinese rulebooks on a file with the tariff zone's own columns: what stands in a column counts, what stands in notes is told apart. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../../../../src/cli/profiles.ts';
import { RULEBOOKS, type Finding } from '../../../../../src/core/disclosure/index.ts';
import { checkFile } from '../../../../../src/core/pipeline/index.ts';
import { ROOT } from '../../../../support/project-files.ts';

const COLUMNS =
  '方案编号,套餐名称,资费标准,资费类型,适用地区,适用范围,销售渠道,上线日期,下线日期,有效期限,在网要求,退订方式,违约责任,国内通话,国内通用流量,短信,超出资费说明,其他说明,备注';
const ROWS = [
  'XX01,示例畅享59元套餐,59元/月,套餐,全网,全部用户,营业厅,2024年3月1日,2025年12月31日,长期有效,无,营业厅办理退订,无,200分钟,30GB,无,国内流量满30GB后限速至1Mbps，满100GB后断网。,,',
  'XX02,示例不限量99元套餐,99元/月,套餐,本省,仅限新入网用户,营业厅,20240515,,24个月,12个月,拨打客服电话,提前退订须补足优惠,500分钟,,无,,,当月流量达到40GB后限速至128Kbps。',
  ',示例标准资费,,标准资费,,,,,,,,,,,,,流量0.29元/MB，语音0.15元/分钟,,',
];

const books = RULEBOOKS.filter(({ id }) => id.startsWith('cn-'));
const report = await checkFile(
  {
    bytes: new TextEncoder().encode([COLUMNS, ...ROWS].join('\n')),
    name: 'zone.csv',
    sha256: '0'.repeat(64),
    profiles: (await loadProfiles(path.join(ROOT, 'data'))).profiles,
  },
  { rulebooks: books, named: true, byCountry: new Map([['cn', books.map(({ id }) => id)]]), day: '2026-11-22', fixedDay: true },
);
if (!report.ok) throw new Error(report.message);

/** Findings of a plan by rule, the first of each. */
const of = (name: string, rule: string): Finding | undefined =>
  report.findings.find((finding) => finding.rule === rule && finding.name.includes(name));
const seen = (name: string, rule: string): string => {
  const finding = of(name, rule);
  return `${finding?.outcome ?? 'none'}/${finding?.reason ?? ''} ${finding?.evidence[0]?.column ?? ''}`.trim();
};

const LABELS = books.find(({ id }) => id === 'cn-tariff-zone-fields')?.rules.slice(0, 13) ?? [];

test('the file is read as a tariff zone, and no rule throws', () => {
  expect(report.file.profile).toBe('cn-tariff-zone');
  expect(report.faults).toEqual([]);
  expect(books.map(({ id }) => id)).toHaveLength(6);
});

describe('thirteen columns', () => {
  test('all are stated where all are filled in; 无 counts as stated', () => {
    expect(LABELS).toHaveLength(13);
    for (const { id } of LABELS) expect([id, of('59元', id)?.outcome]).toEqual([id, 'disclosed']);
    expect(of('59元', 'cn-zone-breach')?.reason).toBe('stated-as-none');
  });
  test('an empty cell is absent', () => {
    expect(seen('99元', 'cn-zone-withdrawal-date')).toBe('absent/nothing-found');
    expect(seen('99元', 'cn-zone-extra-fees')).toBe('absent/nothing-found');
    expect(seen('标准资费', 'cn-zone-filing-number')).toBe('absent/nothing-found');
  });
});

describe.each([
  ['59元', 'cn-zone-limit-place', 'disclosed/stated 超出资费说明'],
  ['59元', 'cn-cancel-method', 'disclosed/stated 退订方式'],
  ['59元', 'cn-time-limit', 'disclosed/stated 有效期限'],
  ['59元', 'cn-complaint-channel', 'absent/nothing-found'],
  ['99元', 'cn-zone-limit-place', 'vague/weakened 备注'],
  ['99元', 'cn-played-down-limit', 'vague/weakened 套餐名称'],
  ['99元', 'cn-unlimited-in-row', 'vague/weakened 备注'],
  ['99元', 'cn-clear-name', 'disclosed/stated 备注'],
  ['99元', 'cn-agreement-breach', 'disclosed/stated 违约责任'],
  // "Call us to cancel" is no place to complain.
  ['99元', 'cn-complaint-channel', 'absent/nothing-found'],
  // Standard rates are fee and content in one.
  ['标准资费', 'cn-fee-level', 'disclosed/stated 超出资费说明'],
  ['标准资费', 'cn-matching-services', 'disclosed/stated 超出资费说明'],
])('%s', (name, rule, expected) => {
  test(`${rule}: ${expected}`, () => {
    expect(seen(name, rule)).toBe(expected);
  });
});
