/** Korean words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /(?:예전 요금제|이전 요금제|구 요금제|타사|다른 (?:통신사|업체|회사|요금제)|경쟁사)(?:는|은|에서는|의 경우|의|에선)/iu,
  hearsay: /(?:소문|루머|카더라|들었는데|라는 말이|독자)/iu,
  denies: /(?:사실이 아닙|사실과 다르|사실무근|거짓|잘못된 정보|부인했|오해입니다)/iu,
  example: /^[\s(※]*(?:예[:：)]|예시|예를 들어|예컨대|가령)/iu,
  measured: /(?:속도 ?측정|스피드테스트|벤치비|실측|측정 ?(?:결과|해|하니)|측정됐)/iu,
  refund: /(?:환불|환급|배상|보상)/iu,
};
