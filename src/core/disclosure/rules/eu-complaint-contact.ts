import { notApplicable } from '../answer.ts';
import { about } from '../checks/about.ts';
import { evidenceFor } from '../facts.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { COMPLAINT_CHANNEL } from '../topics/complaint-channel.ts';
import type { Answer, PlanRule, Subject } from '../types.ts';

const SAME = notApplicable({
  en: 'The file names a contact and no other one for complaints.',
  zh: '文件写明了联系方式，未另列投诉联系方式。',
});
const complaints = about(COMPLAINT_CHANNEL, { linkIsEnough: true });

/** A contact of its own, or none beside the general one. */
function complaintContact(subject: Subject): Answer {
  const answer = complaints(subject);
  if (answer.outcome !== 'absent') return answer;
  return evidenceFor(subject.plan, 'support_phone', 'links.contact').length > 0 ? SAME : answer;
}

/** Where are complaints sent? */
export const euComplaintContact: PlanRule = {
  id: 'eu-complaint-contact',
  level: 'plan',
  what: { en: 'a contact for complaints', zh: '投诉联系方式' },
  requires: {
    en: 'The directive requires a contact for complaints where it differs from the general one.',
    zh: '指令要求在投诉联系方式与一般联系方式不同时予以写明。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(a)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contact_url'],
  check: complaintContact,
};
