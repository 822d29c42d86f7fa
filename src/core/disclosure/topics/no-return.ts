import type { Topic } from '../topic.ts';

/** That a former plan cannot be taken up again after a change. */
export const NO_RETURN: Topic = {
  id: 'no-return',
  columns: /(?:变更|迁转|转换)(?:提示|说明|限制)|return to (?:the )?(?:former|old) plan/i,
  words:
    /(?:不可|不能|无法|不得|不再)[^。；，]{0,8}(?:恢复|变回|改回|退回|转回|回退|回转)|不可逆|原套餐[^。；，]{0,10}(?:停售|下架|下线|不再|失效)|cannot (?:return|go back|switch back)|can not (?:return|go back)|no way back/i,
};
