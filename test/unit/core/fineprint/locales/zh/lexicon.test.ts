/** Chinese fine print, phenomenon by phenomenon, both scripts, made up for this test; "?" is a threshold without a number. */
import { describe, expect, test } from 'vitest';
import { claimsUnlimited, readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

type Row = [text: string, tiers: readonly string[], country?: string];

/** Ways to say that it gets slower: the same two facts each time. */
const SLOWED: readonly string[] = [
  '用满20GB后限速至1Mbps',
  '流量超过20GB，网速降到1Mbps',
  '当月累计达20GB的号码，速率将被调整为1Mbps',
  '20GB用完后降速至1Mbps',
  '用到20G就掉到1M',
  '跑到20G左右被压到1M',
  '20GB刷光了，只剩1Mbps',
  '达到20GB后最高下行速率变为1Mbps',
  '每月首20GB本地數據以高速傳輸，其後速度不高於1Mbps',
  '過咗20GB就慢到得返1Mbps',
  '前20GB最高速，用罄後以1Mbps吃到飽',
  '每期20GB，逾量時降速至1Mbps',
  '限速门槛20GB，限速后速率1Mbps',
  '20GB起限速，速率上限1Mbps',
  '月用量>20GB，限速1Mbps',
  '到20G就鎖到1M啦',
  '头20GB高速，往后1Mbps',
];
test.each(SLOWED)('slower: %s', (text) => {
  expect(marked(text, { country: 'CN' })).toEqual(['data 20000 throttle 1000']);
});

/** Ways to say that it stops. */
const STOPPED: readonly string[] = [
  '用满50GB断网',
  '达到50GB后停止上网服务',
  '流量到50GB，数据功能关停',
  '50GB用完即停',
  '50GB封顶，封顶后数据业务暂停至次月',
  '超过50GB不再提供上网服务',
  '用到50G就给你停了',
  '满50GB自动停机',
  '50GB用盡後服務將自動暫停',
  '用量達50GB，上網功能隨即關閉',
  '用晒50GB就斷網',
  '50GB用完后无法继续上网',
  '50GB跑完就歇菜',
  '50GB用完後需加購才能繼續上網',
];
test.each(STOPPED)('stops: %s', (text) => {
  expect(marked(text, { country: 'CN' })).toEqual(['data 50000 block']);
});

const STEPS: readonly Row[] = [
  ['高速流量为40GB，超出后速率降至1Mbps，若超过100GB则停止当月数据服务', ['data 40000 throttle 1000', 'data 100000 block']],
  ['每月20GB+10GB，全部用光后限速', ['data ? throttle']],
  ['达到50GB→限速2Mbps;达到150GB→停网;次月恢复', ['data 50000 throttle 2000', 'data 150000 block']],
  [
    '一级限速：50GB，降至5Mbps；二级限速：100GB，降至1Mbps；三级：150GB，断网。',
    ['data 50000 throttle 5000', 'data 100000 throttle 1000', 'data 150000 block'],
  ],
  ['20GB内不限速，20GB-60GB限速至7.2Mbps，60GB后限速至1Mbps', ['data 20000 throttle 7200', 'data 60000 throttle 1000']],
  ['首個30GB享最高速率，其後50GB按7.2Mbps提供，再往後不提供上網服務', ['data 30000 throttle 7200', 'data 80000 block'], 'HK'],
  ['累計至30GB，下行不超過3Mbps；至80GB，不超過1Mbps', ['data 30000 throttle 3000', 'data 80000 throttle 1000'], 'HK'],
  ['当日使用达10GB，当日剩余时段限速至1Mbps；当月达200GB断网', ['data 10000 throttle 1000', 'data 200000 block']],
  ['用到40G降到3G网速，用到100G直接降到2G。', ['data 40000 throttle', 'data 100000 throttle']],
  ['限速阈值由50GB调整为100GB，速率由1Mbps提升到3Mbps', ['data 100000 throttle 3000']],
  ['限速起点多在100—200GB之间，触发后普遍只剩1Mbps', ['data 100000 throttle 1000']],
  ['用满60GB，4G、5G用户分别限速至1Mbps、3Mbps', ['data 60000 throttle 3000']],
  ['超过15GB的号码限速，速率不低于256kbps、不高于1Mbps', ['data 15000 throttle 1000']],
  ['套内通用流量使用殆尽后，速率降为512kbps', ['data ? throttle 512']],
  ['達量後降至每秒256kb', ['data ? throttle 256'], 'TW'],
  ['每月一过这条线，速率就在1到3Mbps徘徊', ['data ? throttle 3000']],
];

const PRIORITY: readonly Row[] = [
  ['月用量超300GB的客户，网络拥塞时优先级降低', ['data 300000 deprioritize']],
  ['上網量超過10GB者，於網路壅塞時段將調降優先權', ['data 10000 deprioritize'], 'TW'],
  ['每月用量達300GB或以上，可調低閣下使用網絡之優先次序', ['data 300000 deprioritize'], 'HK'],
  ['当月流量位列本地前5%的客户，在基站发生拥塞时，可暂时限制其接入速率', ['data ? deprioritize']],
  ['用满300GB后限速至1Mbps', ['data 300000 throttle 1000']],
];

const CHARGES: readonly Row[] = [
  ['套外流量按0.29元/MB收费', ['data ? charge 0.29 CNY/1']],
  ['每月30GB，超出部分1元/100MB', ['data 30000 charge 1 CNY/100']],
  ['3GB用完後，超量部分以每100MB為單位，每單位30元', ['data 3000 charge 30 TWD/100'], 'TW'],
  ['每月1.5GB額度用完後，每超過1MB加收0.9元', ['data 1500 charge 0.9 TWD/1'], 'TW'],
  ['超出后5块钱1G', ['data ? charge 5 CNY/1000']],
  ['超過每GB收200元，單月超量費用以500元為限', ['data ? charge 200 TWD/1000 cap 500'], 'TW'],
  ['超額收費每MB $0.1，每月最高收費$100', ['data ? charge 0.1 HKD/1 cap 100'], 'HK'],
  ['用多少算多少：0.2元/MB，单日封顶5元', ['data 0 charge 0.2 CNY/1 cap 5']],
  ['未訂購任何數據套餐之客戶，每MB收費MOP1，每日最高收費為MOP50', ['data 0 charge 1 MOP/1 cap 50'], 'MO'],
  ['套外10元/GB；套外流量费达到600元暂停上网', ['data ? charge 10 CNY/1000 cap 600', 'data ? block']],
  ['费用封顶500元，流量封顶50GB，达到任一封顶值后暂停上网', ['data 50000 block', 'data ? charge cap 500']],
  ['套外费用600元、当月总用量200GB，任何一项先到就暂停数据', ['data 200000 block', 'data ? charge cap 600']],
];

/** The most that one gigabyte costs is no cap of the bill, and no step. */
const PER_UNIT: readonly Row[] = [
  ['套外流量0.29元/MB，60元封顶至1GB，依此循环', ['data ? charge 0.29 CNY/1']],
  ['超出部分0.1元/MB，每满5元可免费用至1GB，以此类推', ['data ? charge 0.1 CNY/1']],
  ['超出按0.29元/MB，每1GB最多60元', ['data ? charge 0.29 CNY/1']],
  ['超出按0.3元/MB，收到60元就先停表，一直免费用到满1GB；过了1GB重新按0.3元/MB起跳', ['data ? charge 0.3 CNY/1']],
  ['超出按5元/GB，不足1GB部分按0.005元/MB计收', ['data ? charge 5 CNY/1000']],
];

const AUTOMATIC: readonly Row[] = [
  ['套餐流量用尽，系统自动叠加5元1GB流量包，每月最多叠加10个', ['data ? bolt_on 5 CNY/1000 cap 50']],
  ['10GB用畢後，系統會自動為閣下加購1GB，每次收費$30', ['data 10000 bolt_on 30 HKD/1000'], 'HK'],
  ['套外1元800MB，用完自动续购', ['data ? bolt_on 1 CNY/800']],
  ['流量用完后可购买10元1GB的加油包', []],
  ['限速后可购买提速包：5元/1GB，10元/3GB', []],
  ['用完断网，不会自动续订', ['data ? block']],
  ['次月自动开通', []],
];

const SCOPES: readonly Row[] = [
  ['热点共享每月限10GB，用超后热点停用', ['hotspot 10000 block']],
  ['熱點分享額度每月15GB，用罄後不可再分享', ['hotspot 15000 block'], 'TW'],
  ['開啟熱點後，連上來的電腦一律無法上網', ['hotspot 0 block'], 'TW'],
  ['仅限插卡手机自身使用，不支持个人热点', ['hotspot 0 block']],
  ['境外上网每日1GB高速，之后限速至256kbps', ['roaming 1000 throttle 256']],
  ['台灣/日本：每日首500MB高速，用罄後限速128kbps', ['roaming 500 throttle 128'], 'HK'],
  ['国内流量20GB（不含港澳台），用完限速1Mbps', ['data 20000 throttle 1000']],
  ['夜间闲时（23:00-7:00）流量60GB，忙时流量20GB，忙时用完按3元/GB计收', ['data 20000 charge 3 CNY/1000']],
  ['定向流量30GB，通用流量20GB用完后限速1Mbps', ['data 20000 throttle 1000']],
  ['副卡与主卡共享80GB，共享量耗尽，网速同步降至512Kbps', ['data 80000 throttle 512']],
  ['每张副卡月限额10GB，到额即停该卡上网', ['data 10000 block']],
  ['方案A：2GB，用完斷網\n方案B：6GB，用完斷網', ['data 2000 block', 'data 6000 block'], 'TW'],
];

const NOTHING: readonly Row[] = [
  ['含30GB流量和200分钟语音，原价128元，促销价88元。', []],
  ['月租29元，含100分钟通话，超出后0.15元/分钟。', []],
  ['峰值速率500Mbps', []],
  ['5G网络实测下行速率850Mbps，上行100Mbps。', []],
  ['流量达到套餐总额80%、100%时系统下发短信提醒。', []],
  ['月底流量没用完可以结转到次月。', []],
  ['最多赠送10GB给好友', []],
  ['套餐到期自动续费', []],
  ['效期屆滿自動關閉上網。', [], 'TW'],
  ['这卡会不会断网？', []],
  ['499真的不限速嗎？', [], 'TW'],
  ['没有达量降速，也没有封顶断网这一说。', ['data 0 full_speed']],
  ['宽带资费：500M宽带每月99元，IPTV每月10元。', []],
  ['提前解约按100元/月收取违约金。', []],
  ['另收每月$18行政費，合約期12個月', [], 'HK'],
];

describe.each([
  ['steps', STEPS],
  ['priority', PRIORITY],
  ['charges and caps', CHARGES],
  ['per-unit caps', PER_UNIT],
  ['automatic packs', AUTOMATIC],
  ['scopes, pools and plans', SCOPES],
  ['unexpected: nothing to read', NOTHING],
] as const)('%s', (_, rows) => {
  test.each<Row>(rows)('%s', (text, tiers, country = 'CN') => {
    expect(marked(text, { country })).toEqual(tiers);
  });
});

test.each([
  ['每月20GB，用完限速', 'month'],
  ['单日2GB，用完限速', 'day'],
  ['每期20GB，用完限速', 'cycle'],
  ['單一計費週期用量逾1TB者限速', 'cycle'],
  ['30天内超过20GB限速', '30d'],
  ['每周5GB，用完限速', 'week'],
])('period of %s', (text, period) => {
  expect(readFinePrint(text, { country: 'CN' }).value.tiers.map(({ tier }) => tier.period)).toEqual([period]);
});

test.each([
  ['不限量套餐', true],
  ['上網吃到飽', true],
  ['流量任我用', true],
  ['无限公司的套餐', false],
  ['无限通话', false],
  ['早已停售不限量套餐', false],
  ['并非不限量', false],
])('a claim in %s: %s', (text, claimed) => {
  expect(claimsUnlimited(text) !== null).toBe(claimed);
});

describe('amounts of an earlier sentence', () => {
  test.each([
    [
      '每天不超过3GB、每月不超过60GB都是全速。日用量超了，当天限速1Mbps；月用量超了，直接断网。',
      ['data 3000 throttle 1000', 'data 60000 block'],
    ],
    ['日限额2GB，月限额40GB。当日超额后降速至512Kbps；当月超额后停止上网。', ['data 2000 throttle 512', 'data 40000 block']],
    ['• 499元:每月12GB\n• 699元:每月36GB\n以上各方案用完皆降速至1Mbps', ['data 12000 throttle 1000', 'data 36000 throttle 1000']],
    [
      '单日不超5GB、全月不超100GB的话正常用；日用量超标，当日压到1Mbps；月用量超标，直接停网',
      ['data 5000 throttle 1000', 'data 100000 block'],
    ],
    [
      '本卡分三级限速：一级40GB，3Mbps；二级60GB，1Mbps；三级100GB，128Kbps',
      ['data 40000 throttle 3000', 'data 60000 throttle 1000', 'data 100000 throttle 128'],
    ],
    [
      '速率分四段走，0到30GB满速，30到60GB给10Mbps，60到100GB给1Mbps，100GB往上只给128Kbps，次月解除',
      ['data 30000 throttle 10000', 'data 60000 throttle 1000', 'data 100000 throttle 128'],
    ],
    ['每超1GB加收5元，封顶50元，封顶后限速。套餐含20GB。', ['data 20000 charge 5 CNY/1000 cap 50', 'data ? throttle']],
    ['每月10GB以内不用管；超出后按5元/GB收', ['data 10000 charge 5 CNY/1000']],
    ['当天只要跑了流量就收1元，给你1GB；这1GB用光，后台再扣1元续1GB', ['data 0 bolt_on 1 CNY/1000']],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
});

describe('unexpected: no tier of use', () => {
  test.each([
    ['发现刷单、群发垃圾短信等违规行为，号码将被停机处理。', []],
    ['这卡不是断网卡，满60G后给你留512K。', ['data 60000 throttle 512']],
    ['0.03元/MB，折下来约30元/GB，未订购任何流量包', ['data 0 charge 0.03 CNY/1']],
    ['用量超出50GB後降低其速度或終止其服務（兩者取其一）', ['data 50000 throttle']],
    ['每天不超过3GB', []],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
});
