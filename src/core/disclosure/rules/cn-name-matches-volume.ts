import { conflicting, disclosed, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { CN_NOTICE_276 } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';
import { volumeFromMb, type Volume } from '../../model/index.ts';

/** "20GB", "100G"; "5G" is a generation. */
const IN_NAME = /(?<![\d.])(\d+(?:\.\d+)?) ?(TB?|GB?|MB?)(?![a-z\d])/i;
const MEGABYTES: Readonly<Record<string, number>> = { T: 1_000_000, G: 1000, M: 1 };

const check: Check = ({ plan }) => {
  const [, figure = '', unit = ''] = IN_NAME.exec(plan.name) ?? [];
  const generation = unit.length === 1 && /^[2-6]$/.test(figure);
  const { volume } = plan.data;
  if (figure === '' || generation || volume === null)
    return notInThisFile({
      en: 'The name and the table do not both state data; advertisements are other documents.',
      zh: '名称与资费表未同时载明流量；广告属于其他文件。',
    });
  const named = volumeFromMb(Number(figure) * (MEGABYTES[unit.charAt(0).toUpperCase()] ?? 0));
  const evidence = [...evidenceFor(plan, 'name'), ...evidenceFor(plan, 'allowance.data')];
  const known = [volume, ...plan.tiers.flatMap((tier) => [tier.threshold, tier.priceVolume, tier.unitCapVolume])];
  return known.some((one) => one !== null && sameVolume(one, named)) ? disclosed(evidence) : conflicting('two-statements', evidence);
};

/** 1024 MB and 1 GB are the same to a reader. */
const sameVolume = (a: Volume, b: Volume): boolean => Math.abs(a.bytes - b.bytes) <= Math.max(a.bytes, b.bytes) * 0.05;

/** Do the data in the name and in the table agree? */
export const cnNameMatchesVolume: PlanRule = {
  id: 'cn-name-matches-volume',
  level: 'plan',
  what: { en: 'the same data in the name and in the table', zh: '名称与资费表中一致的流量' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks what is advertised to match the tariff as publicised.',
    zh: '据报道，关于规范资费营销行为的通知要求宣传内容与公示资费一致。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'Known from press reports. Advertisements are other documents; here the name of a plan is compared with its own row.',
    zh: '仅据新闻报道。广告属于其他文件；此处仅将套餐名称与其所在行比较。',
  },
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['plan_name', 'data_allowance'],
  check,
};
