import type { Topic } from '../topic.ts';

/** That a free trial turns into a paid service only when the user confirms it. */
export const TRIAL_CONSENT: Topic = {
  id: 'trial-consent',
  columns: /试用(?:期满|到期)(?:处理|说明)/i,
  words:
    /(?:期满|到期|结束|试用后)[^。；]{0,20}(?:确认|同意|自动(?:取消|退订|失效|终止))|(?:经|需|须)[^。；，]{0,6}(?:确认|同意)[^。；]{0,14}(?:收费|转为|续订|计费)|(?:未经|未)[^。；，]{0,6}(?:确认|同意)[^。；]{0,10}不(?:得|会|再)?(?:转|收|计)|ends (?:by itself|automatically)|only if you (?:agree|confirm)/i,
};
