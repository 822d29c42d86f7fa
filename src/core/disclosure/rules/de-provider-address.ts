import { about } from '../checks/about.ts';
import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { PROVIDER_ADDRESS } from '../topics/provider-address.ts';
import type { PlanRule } from '../types.ts';

/** Who is the provider, and where can papers be served? */
export const deProviderAddress: PlanRule = {
  id: 'de-provider-address',
  level: 'plan',
  what: { en: 'the name and the address of the provider', zh: '提供商名称及送达地址' },
  requires: {
    en: 'The ordinance requires the name of the provider and its address for service of process.',
    zh: '条例要求写明提供商名称及送达地址。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 8')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['carrier'],
  check: every(
    { what: { en: 'the name of the provider', zh: '提供商名称' }, check: states('carrier') },
    { what: { en: 'the address for service of process', zh: '送达地址' }, check: about(PROVIDER_ADDRESS) },
  ),
};
