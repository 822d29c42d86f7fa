import { about } from '../checks/about.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import { PER_SECOND_PRICE } from '../topics/per-second-price.ts';
import type { PlanRule } from '../types.ts';

/** What does a second of calling cost? */
export const ngPricePerSecond: PlanRule = {
  id: 'ng-price-per-second',
  level: 'plan',
  what: { en: 'the price of calls per second', zh: '通话每秒价格' },
  requires: {
    en: 'As reported, plans show the price per second within the network, to other networks and abroad.',
    zh: '据报道，须载明网内、网外和国际通话的每秒价格。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: ['has-voice'],
  fields: ['voice_overage'],
  check: about(PER_SECOND_PRICE),
};
