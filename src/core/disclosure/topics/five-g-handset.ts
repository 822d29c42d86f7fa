import type { Topic } from '../topic.ts';

/** That 5G needs a handset for it, and what is left without one. */
export const FIVE_G_HANDSET: Topic = {
  id: 'five-g-handset',
  columns: /(?:终端|机型|手机)(?:要求|说明)|handset (?:needed|requirement)|device requirement/i,
  words:
    /5G\s*(?:终端|手机|机型|设备)|支持\s*5G[^。；，]{0,8}(?:终端|手机|设备|机)|(?:更换|使用|需)[^。；，]{0,8}5G[^。；，]{0,6}(?:终端|手机|机)|5G[ -](?:capable|ready|compatible|enabled)? ?(?:handset|phone|device)/i,
};
