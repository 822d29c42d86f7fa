import type { Topic } from '../topic.ts';

/** Words that leave open what happens: "considerably slower", "may be", "as the case may be". */
export const VAGUE_WORDS: Topic = {
  id: 'vague-words',
  columns: null,
  words:
    /(?:大幅|明显|适当|适度|相应)(?:下降|降低|降速|限速|调整)|一定(?:程度|流量|阈值|用量)|可能(?:会|将)?(?:降|限|影响|暂停|停)|视(?:情况|网络)|左右|以实际为准|最终解释权|具体以[^。；，]{0,12}为准|详询|详情(?:请)?(?:咨询|见)|may be (?:slowed|reduced|restricted|stopped)|considerably slower|reserves? the right|as appropriate/i,
};
