import { about } from '../checks/about.ts';
import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { PROVIDER_ADDRESS } from '../topics/provider-address.ts';
import type { PlanRule } from '../types.ts';

/** Who is the provider, and how is it reached? */
export const euProviderContact: PlanRule = {
  id: 'eu-provider-contact',
  level: 'plan',
  what: { en: 'name, address and contact of the provider', zh: '提供商的名称、地址和联系方式' },
  requires: {
    en: 'The directive requires the name, address and contact of the provider in the contract summary.',
    zh: '指令要求合同摘要写明提供商的名称、地址和联系方式。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(a)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['carrier', 'contact_url', 'support_phone'],
  check: every(
    { what: { en: 'the name of the provider', zh: '提供商名称' }, check: states('carrier') },
    { what: { en: 'the address of the provider', zh: '提供商地址' }, check: about(PROVIDER_ADDRESS) },
    { what: { en: 'a contact of the provider', zh: '提供商联系方式' }, check: states('support_phone', 'links.contact') },
  ),
};
