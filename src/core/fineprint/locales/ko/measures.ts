/** Korean words of units, money, lengths of time and "per". */
import { certain, DOLLARS, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

/** Right after 메가: it counts a speed ("3메가로 떨어짐"). */
const SLOWED =
  '(?:로|까지|정도로|\\s?정도|의|급|으로)?\\s?(?:자동\\s?(?:으로)?\\s?|뚝\\s?|확\\s?|속도가?\\s?)?(?:속도|떨어|느려|제한|줄|낮|조절|내려|변|바뀌|바뀐|바뀜|바꿔|전환|강등|깎|감속|고정|밖에 안)';
/** What may stand between "per" and the amount: 1MB당 (VAT 포함) 약 22.53원. */
const AMOUNT = '(?:약|추가로|추가|별도로|단돈|요금|추가\\s?요금|부가세\\s?(?:포함|별도)|\\(?VAT\\s?(?:포함|별도)\\)?|:|,|\\s){0,4}';
const USE = '(?:의|\\s)?(?:데이터|사용|이용|초과|추가)?\\s?';

export const measures: MeasureWords = {
  spaced: false,
  volumeUnits: {
    k: '킬로\\s?바이트',
    m: `메가(?:\\s?바이트)?(?!비트|bps|픽셀|박스|${SLOWED})`,
    g: '기가(?:\\s?바이트)?(?!비트|bps|는\\s?\\d|지니|\\s?인터넷|급|와이파이|\\s?와이파이|\\s?상품|\\s?회선)',
    t: '테라(?:\\s?바이트)?(?!비트)',
  },
  speedUnits: {
    k: '킬로\\s?(?:비트|bps)|케이비피에스',
    m: `메가\\s?(?:비트|bps)|메가(?=${SLOWED})`,
    g: '기가\\s?(?:비트|bps)',
  },
  to: '에서|부터|내지',
  periods: {
    days: '(?<!(?:월|달)\\s?\\d{1,4}\\s?)일(?:간|\\s?동안|\\s?누적|\\s?연속|\\s?합산|\\s?단위|\\s?마다|당|권|치)?(?!부터|까지|자|정|반|시|이후|이상|이\\s?지나|\\s?전|\\s?이내|이면|에\\s?(?:초기화|리셋|다시)|\\s?후|\\s?\\d)',
    hours: '시간(?!대|\\s?이내|당|\\s?상담)',
    cycle: '(?:청구|결제|과금|이용|정산)\\s?주기|청구\\s?(?:기간|월)|주기',
    month:
      '매월|매달|한\\s?달|월간|당월|해당\\s?월|이번\\s?달|이달|월말|말일|월별|달마다|월정액|다음\\s?달|익월|(?<![가-힣\\d])1개월|(?<=\\/)\\s?월|(?<![가-힣\\d])월\\s?(?=\\d|최대|기본|제공|사용량|데이터|한도|이용|총|평균)',
    day: '매일|하루|일일|당일|그날|익일|다음\\s?날|자정|일별|데일리|이틀|사흘|(?<=\\/)\\s?일|(?<![가-힣\\d]|\\d\\s)일\\s?(?=\\d+(?:\\.\\d+)?\\s?[GM기메]|최대|제공량|사용량|한도|기본)|(?<=[가-힣])일(?=\\d+(?:\\.\\d+)?\\s?[GM기메])',
    week: '매주|주간|일주일|1주(?!년)',
    hour: '매시간|시간당',
    year: '연간|매년|1년',
  },
  speedBefore: '속도(?:가|를|는|도)?|최대|최고|약',
  speedAfter: '(?:로|까지|의|급)?\\s?(?:속도|제한|느려|떨어|낮|줄|감속|조절)',
  dataAfter: '바이트|데이터|짜리|씩|를|요금제',
  networkAfter: '네트워크|망|요금제|서비스|스마트폰|속도|단말|폰|가입|이용자|고객|통신|무제한|시대|전용|상용|기준|라이트|슬림',
  gigabytesAfter:
    '(?:를|을)?\\s?(?:다|모두|전부)\\s?(?:쓰|쓴|써|사용|소진)|(?:를|을)\\s?(?:초과|소진|넘)|\\s?초과|\\s?소진|\\/월|\\/일|까지|씩|짜리|의?\\s?데이터|\\s?이상',
  perSecondBefore: '초당',
  per: '당|마다',
  volumeFirst: [
    { before: '(?<!\\d)', between: `${USE}(?:당|마다|씩|단위로|(?:초과|추가)\\s?시마다)\\s?${AMOUNT}` },
    { before: '(?:처음|첫)\\s?', between: '(?:까지)?(?:은|는|에)?\\s?' },
    // "10GB에 3만원" is what a plan costs; behind a condition of use it is what more costs.
    { before: '(?<=(?:초과|추가|넘|이후|부터|소진|쓰면|후|뒤|쓴|나면|종량|과금)[^.\\d]{0,24})', between: `에\\s?${AMOUNT}` },
    { before: '(?:추가|충전|초과분)[^.,\\d]{0,6}', between: '\\s?(?:=|\\(|:)\\s?' },
    { before: '', between: '(?:가|를|이|을|씩)?\\s?자동(?:으로|\\s)?\\s?(?:충전|추가|결제|구매|제공|부여)[^.\\d]{0,12}' },
  ],
  offers: {
    volumeFirst: [{ before: '', between: '\\s?(?:=|\\(|에|를|가|당)\\s?' }],
    moneyFirst: '\\s?(?:에|으로|의|어치)\\s?',
  },
  perFirst: '처음|첫',
  currencies: {
    원: certain('KRW'),
    달러: family(DOLLARS, 'USD'),
    유로: certain('EUR'),
    파운드: certain('GBP'),
    위안: certain('CNY'),
    엔: certain('JPY'),
  },
  notMoney: '원(?:래|하|활|격|칙|인|본)|엔(?:진|터|드|지)',
  videoIllustration: '시청|볼\\s?수|가능|봐요|정도|그럭저럭|충분|무난|원활',
  videoNotCapped: '(?:제한\\s?없이|이상|초과)',
};
