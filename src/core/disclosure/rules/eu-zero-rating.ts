import { conflicting, notApplicable, statedAsNone } from '../answer.ts';
import { about } from '../checks/about.ts';
import { BEREC_2022 } from '../rulebooks/eu-citations.ts';
import { statementOn } from '../topic.ts';
import { WHAT_COUNTS } from '../topics/what-counts.ts';
import { ZERO_RATING } from '../topics/zero-rating.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

/** Night hours or hotspots may be left out of the count; named applications are what the guidelines are about. */
const APPLICATIONS =
  /\bapps?\b|application|stream|music|musik|musique|música|musica|video|vídeo|social|chat|messag|whatsapp|facebook|instagram|tiktok|youtube|netflix|spotify|gaming|zero.?rat/i;
const NOTE: Said = {
  en: 'Traffic of named applications is stated not to use up the volume.',
  zh: '文件载明指定应用的流量不计入用量。',
};
const NOTHING_SAID = notApplicable({ en: 'The file names no traffic that is left out of the volume.', zh: '文件未列出不计入用量的流量。' });
const counts = about(WHAT_COUNTS);

/** A statement that all traffic counts alike answers it; silence is no statement. */
function zeroRating(subject: Subject): Answer {
  const found = statementOn(ZERO_RATING, subject);
  if (found?.kind === 'none') return statedAsNone([found.evidence]);
  if (found !== null && (APPLICATIONS.test(found.evidence.text) || APPLICATIONS.test(found.evidence.column)))
    return conflicting('other-than-the-figure', [found.evidence], NOTE);
  const answer = counts(subject);
  return answer.outcome === 'disclosed' && found === null ? answer : NOTHING_SAID;
}

/** Is traffic of some applications priced differently? */
export const euZeroRating: PlanRule = {
  id: 'eu-zero-rating',
  level: 'plan',
  what: { en: 'how applications count toward the volume', zh: '各应用流量的计入方式' },
  requires: {
    en: 'As reported, regulators hold offers inadmissible whose price treats applications differently, such as traffic of named applications that does not use up the volume.',
    zh: '据报道，监管机构认为对不同应用区别定价的套餐（如指定应用流量不计入用量）不可接受。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'Guidelines of regulators, read in news reports.', zh: '监管机构指南，据新闻报道。' },
  citations: [BEREC_2022],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['terms'],
  check: zeroRating,
};
