/** What the questions of `za-end-user` stand on. */
import type { Citation } from '../types.ts';

export const ZA_8A: Citation = {
  text: {
    en: 'End-user and Subscriber Service Charter Regulations, regulation 8A (substituted 2026-01-23, effective 2027-01-23)',
    zh: '《最终用户与用户服务章程条例》第 8A 条（2026-01-23 修订，2027-01-23 生效）',
  },
  url: 'https://dev.acts.co.za/electronic-communications-act-2005/n189_8a__voice__sms_data.php',
};
