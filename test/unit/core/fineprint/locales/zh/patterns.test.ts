/** What stands beside a quantity in Chinese, in the ways carriers, forums and notices put it; made up for this test. */
import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

type Row = [text: string, tiers: readonly string[], country?: string];

const STARTS: readonly Row[] = [
  ['我才刷了40多G就成3M了，客服说40G是头一道坎', ['data 40000 throttle 3000']],
  ['每月50GB过后降为1Mbps', ['data 50000 throttle 1000']],
  ['日用量越过5GB，当天降到1Mbps；全月累计80GB，再往下降一档', ['data 5000 throttle 1000', 'data 80000 throttle']],
  ['1)月用量到200G，限速5Mbps；\n2)到500G，限速1Mbps', ['data 200000 throttle 5000', 'data 500000 throttle 1000']],
  ['每月用量不超過25GB，超過後速度降至256kbps', ['data 25000 throttle 256'], 'HK'],
  ['套内10GB；套外满5GB(即总用量15GB)后停止计费', []],
  ['本地4.5G數據30GB，其後以不多於1Mbps速度使用', ['data 30000 throttle 1000'], 'HK'],
  ['5G數據30GB，其後384kbps', ['data 30000 throttle 384'], 'HK'],
  ['每天跑5G左右就开始限速到2Mbps', ['data 5000 throttle 2000']],
  ['0-50GB全速，50GB(不含)-90GB 3Mbps，90GB(含)以上 1Mbps', ['data 50000 throttle 3000', 'data 90000 throttle 1000']],
  ['网上传“用满40G必限速”不准确，新规是用满100G才会限到3Mbps', ['data 100000 throttle 3000']],
  ['用了20多个G就给我限到128K，跟断网没两样', ['data 20000 throttle 128']],
  ['10GB 4G數據，用罄後降檔至384kbps', ['data 10000 throttle 384'], 'HK'],
  ['到55G就开始限，限完只剩2Mbps', ['data 55000 throttle 2000']],
  ['15GB以内才有高速，越线以后只能按2G的速度上网', ['data 15000 throttle']],
];

const STOPS: readonly Row[] = [
  ['用畢後數據服務即告終止，內含20GB', ['data 20000 block'], 'HK'],
  ['单月跑过150个G，平台直接锁卡', ['data 150000 block']],
  ['若用量已达封顶值200GB，则数据连接保持关闭状态', ['data 200000 block']],
  ['不得以“不限量”名义宣传设有限速门槛的套餐', []],
  ['自然月累计达到90GB的，限制访问互联网直至月末', ['data 90000 block']],
  ['限制上网速度', ['data ? throttle']],
  ['到150G直接不给用', ['data 150000 block']],
  ['当天跑到3GB则停到24点', ['data 3000 block']],
  ['熱點每期以8GB為限，逾量即停止分享', ['hotspot 8000 block'], 'TW'],
  ['不得分享熱點', ['hotspot 0 block'], 'TW'],
];

/** 卡 is a card where another word stands before it, and to be stuck where none does. */
const CARDS: readonly Row[] = [
  ['每月10GB，副卡到顶就没法再上网', ['data 10000 block']],
  ['用满30GB，网速卡到1Mbps', ['data 30000 throttle 1000']],
];

const PRIORITY: readonly Row[] = [
  ['繁忙時段當月用量已多於300GB，網絡會先照顧其他客戶', ['data 300000 deprioritize'], 'HK'],
  ['壅塞時重度用戶之順位往後移', ['data ? deprioritize'], 'TW'],
  ['網路壅塞時將優先服務其他用戶', ['data 0 deprioritize'], 'TW'],
  ['每月前10GB不限速，10GB後依網路狀況分配頻寬，不保證速率', ['data 10000 deprioritize'], 'TW'],
  ['用量逾50GB後，尖峰時段速率可能低於離峰', ['data 50000 deprioritize'], 'TW'],
  ['每月前10GB不限速', []],
  ['我们始终优先照顾老客户的感受', []],
];

const CHARGES: readonly Row[] = [
  ['用光后由系统触发“安心包”：10元抵2GB，一个账期顶多6次', ['data ? bolt_on 10 CNY/2000 cap 60']],
  ['套餐|月租|通用|定向|套外\n甲|19元|10GB|30GB|5元/GB', ['data 10000 charge 5 CNY/1000']],
  ['套外第1GB收5元，从第2GB起每GB按3元收', ['data ? charge']],
  ['流量卡|月租9元|含500MB|超出0.3元/MB|单日5元封顶', ['data 500 charge 0.3 CNY/1 cap 5']],
  [
    '2GB用完后，系统每次自动追加100MB(3元)，一天最多追加10次，第11次起当日关闭上网',
    ['data 2000 bolt_on 3 CNY/100 cap 30', 'data 3000 block'],
  ],
  ['15元/月加赠20GB，次月自动续订', []],
  ['月費包40GB本地數據，額外數據每GB $25', ['data 40000 charge 25 HKD/1000'], 'HK'],
  ['首个5GB之外，系统自动送来一个10元1GB的流量包', ['data 5000 bolt_on 10 CNY/1000']],
  ['国内流量0.1元/MB，单日收到5元后转为免费，同一天跑到2GB则停到24点', ['data 0 charge 0.1 CNY/1 cap 5', 'data 2000 block']],
  ['套外0.1元/MB，同一天跑到2GB则停到24点', ['data 2000 block', 'data ? charge 0.1 CNY/1']],
];

const SCOPES: readonly Row[] = [
  ['共享热点最高只给2Mbps；手机自己上网，每月30GB过后降为1Mbps', ['data 30000 throttle 1000', 'hotspot 0 throttle 2000']],
];

describe.each([
  ['where a step starts', STARTS],
  ['what stops', STOPS],
  ['cards', CARDS],
  ['priority', PRIORITY],
  ['charges and packs', CHARGES],
  ['scopes', SCOPES],
] as const)('%s', (_, rows) => {
  test.each<Row>(rows)('%s', (text, tiers, country = 'CN') => {
    expect(marked(text, { country })).toEqual(tiers);
  });
});
