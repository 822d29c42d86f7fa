/**
 * The items Chinese texts list again and again, each looked for in the plan's own fields, in the columns of the tariff zone and in words.
 * Several texts ask for the same item; what a check finds is the same, what differs is who asks.
 */
import { absent, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { ownColumns } from '../topic.ts';
import { BILLING_PRINCIPLE } from '../topics/billing-principle.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import { COMPLAINT_CHANNEL } from '../topics/complaint-channel.ts';
import { CONDITIONS_OF_USE } from '../topics/conditions-of-use.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import { FEE_LEVEL } from '../topics/fee-level.ts';
import { PERSONAL_DATA } from '../topics/personal-data.ts';
import { PROVIDER_ADDRESS } from '../topics/provider-address.ts';
import { SERVICE_CONTENT } from '../topics/service-content.ts';
import { SERVICE_SCOPE } from '../topics/service-scope.ts';
import { TARIFF_TYPE } from '../topics/tariff-type.ts';
import { VALIDITY_PERIOD } from '../topics/validity-period.ts';
import { about } from './about.ts';
import type { Item } from './combine.ts';
import type { Check } from './fields.ts';
import { firstOf, inOwnColumn, remembered, statesOneOf } from './first.ts';

/** Standard rates have no price of their own: their unit prices are fee and content in one. */
const STANDARD_RATE = /标准.{0,6}资费|按量计费/;

const unitRates: Check = (subject) =>
  STANDARD_RATE.test(subject.plan.name) ? statesOneOf('tiers.price', 'voice_overage', 'sms_overage')(subject) : absent();

/** What a price buys: data, calls, messages, a speed. */
export const serviceContent: Check = remembered(
  firstOf(
    statesOneOf('allowance.data', 'allowance.voice', 'allowance.sms', 'speeds.down', 'allowance.hotspot'),
    about(SERVICE_CONTENT),
    unitRates,
  ),
);

/** The kind of service: named as such, or told by what it contains. */
export const serviceType: Check = firstOf(statesOneOf('service'), about(TARIFF_TYPE), serviceContent);

/** Where and for whom. */
export const serviceScope: Check = remembered(
  firstOf(statesOneOf('availability.region', 'availability.eligibility'), about(SERVICE_SCOPE)),
);

/** "No minimum stay" says nothing of how long the service lasts. */
const minimumTerm: Check = (subject) => ((subject.plan.commitment.months ?? 0) > 0 ? statesOneOf('commitment.months')(subject) : absent());

/** How long the service lasts. */
export const timeLimit: Check = remembered(firstOf(statesOneOf('validity'), about(VALIDITY_PERIOD), minimumTerm));

/** Who may take a plan up, and under which conditions. */
export const conditionsOfUse: Check = remembered(
  firstOf(statesOneOf('availability.eligibility', 'commitment.months'), about(CONDITIONS_OF_USE)),
);

/** A price in figures; words without a figure are vague. */
export const feeLevel: Check = remembered(
  firstOf(
    statesOneOf('price.amount'),
    (subject) => {
      const answer = about(FEE_LEVEL)(subject);
      return answer.outcome === 'disclosed' && !answer.evidence.some(({ text }) => /\d/.test(text))
        ? vague('vague-words', answer.evidence, [{ en: 'an amount', zh: '金额' }])
        : answer;
    },
    unitRates,
  ),
);

/** How use is counted and charged: per unit of use beyond the plan, or for what time the price is paid. */
export const billingPrinciple: Check = remembered(
  firstOf(statesOneOf('tiers.price', 'voice_overage', 'sms_overage'), about(BILLING_PRINCIPLE)),
);

/** A number or an address for questions and complaints. "Call us to cancel" names how to cancel, not where to complain. */
export const complaintChannel: Check = remembered(
  firstOf(statesOneOf('support_phone', 'links.contact'), (subject) => {
    const answer = about(COMPLAINT_CHANNEL, { linkIsEnough: true })(subject);
    const [found] = answer.evidence;
    return found !== undefined && ownColumns(CANCEL_METHOD, subject.row.columns).includes(found.columnIndex) ? absent() : answer;
  }),
);

/** What is owed for leaving early or breaking the agreement. */
export const breachLiability: Check = remembered(
  firstOf(inOwnColumn(EARLY_TERMINATION), statesOneOf('termination'), about(EARLY_TERMINATION)),
);

/** Which personal data is collected and what for: in the text itself. The address of a policy alone is vague. */
export const personalData: Check = firstOf(about(PERSONAL_DATA), ({ plan }) => {
  const link = evidenceFor(plan, 'links.privacy');
  return link.length > 0 ? vague('only-a-link', link) : absent();
});

/** The address of the rules on personal data, or the rules themselves. */
export const privacyRules: Check = firstOf(statesOneOf('links.privacy'), about(PERSONAL_DATA, { linkIsEnough: true }));

const item = (en: string, zh: string, check: Check): Item => ({ what: { en, zh }, check });

/** What contract texts ask for, one by one. */
export const CONTRACT_ITEMS = {
  ADDRESS: item('the address of the business', '经营地址', about(PROVIDER_ADDRESS, { linkIsEnough: true })),
  QUANTITY: item('quantity and quality', '数量和质量', serviceContent),
  PRICE: item('the price', '价款或者费用', feeLevel),
  TERM: item('the term', '履行期限', timeLimit),
  AFTER_SALES: item('contact and after-sales service', '联系方式和售后服务', complaintChannel),
  LIABILITY: item('the liability', '民事责任', breachLiability),
};
