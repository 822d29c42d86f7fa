import type { Topic } from '../topic.ts';

/** Fees beside the price of a plan: shop fees, installation, equipment, second cards. */
export const NAMED_FEES: Topic = {
  id: 'named-fees',
  columns: null,
  words:
    /(?:功能|工料|安装|装机|手续|开卡|开户|选号|补卡|调测|初装|设备|光猫|入网|服务|副卡月)费|押金|保证金|副卡[^。；，]{0,8}\d+\s*元|(?:activation|installation|connection|equipment|administration|service) fee|security deposit/i,
};
