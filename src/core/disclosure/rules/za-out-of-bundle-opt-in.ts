import { granted } from '../checks/granted.ts';
import { ZA_8A } from '../rulebooks/za-end-user-citations.ts';
import { OUT_OF_BUNDLE_OPT_IN } from '../topics/out-of-bundle-opt-in.ts';
import type { PlanRule } from '../types.ts';

const WITHOUT = /without (?:your|the|prior|any)|no (?:opt[ -]?in|consent)|not required|无须|无需/i;

/** Does use beyond the bundle need the agreement of the user? */
export const zaOutOfBundleOptIn: PlanRule = {
  id: 'za-out-of-bundle-opt-in',
  level: 'plan',
  what: { en: 'that use beyond the bundle needs the user’s agreement', zh: '套外使用须经用户同意' },
  requires: {
    en: 'The regulation requires that use beyond a bundle is not allowed or charged unless the user opted in.',
    zh: '条例要求未经用户同意，不得开通或收取套外费用。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [{ ...ZA_8A, text: { en: `${ZA_8A.text.en}, sub-regulation (2)(c), (3)`, zh: `${ZA_8A.text.zh}，第 (2)(c), (3) 款` } }],
  inForce: { from: '2027-01-23', to: null },
  when: ['charged-overage'],
  fields: ['terms', 'overage_price'],
  check: granted(OUT_OF_BUNDLE_OPT_IN, WITHOUT, { en: 'The text says that no agreement is needed.', zh: '文中称无须同意。' }),
};
