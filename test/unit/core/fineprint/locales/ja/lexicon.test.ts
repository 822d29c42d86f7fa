import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'ja', country: 'JP' });
const claims = (text: string, plan = ''): boolean | null =>
  readFinePrint(text, { language: 'ja', country: 'JP', plan }).value.marketedUnlimited;
const periods = (text: string): string[] =>
  readFinePrint(text, { language: 'ja', country: 'JP' }).value.tiers.map(({ tier }) => tier.period);

describe('thresholds of one, two and three steps', () => {
  test.each([
    ['月間の高速データ通信容量(20GB)を使い切った場合、当月末まで通信速度が送受信最大1Mbpsに制限されます。', ['data 20000 throttle 1000']],
    ['データ容量は3GB。超過後は最大300kbps。', ['data 3000 throttle 300']],
    ['20GB/月 超過後1Mbps', ['data 20000 throttle 1000']],
    ['7GBを過ぎたところで実際に速度が落とされる。', ['data 7000 throttle']],
    ['20ギガ使い切ったら激遅になった。128kbpsとか使い物にならん', ['data 20000 throttle 128']],
    ['１０ＧＢを超えると２００ｋｂｐｓに制限', ['data 10000 throttle 200']],
    ['20GBを超えると速度が制限されます。通信速度は最大1Mbpsです。', ['data 20000 throttle 1000']],
    ['50GBを超えると最大1Mbpsに、100GBを超えると最大128kbpsになります。', ['data 50000 throttle 1000', 'data 100000 throttle 128']],
    ['500MBを超えると128kbps、さらに1GBを超えると通信停止。', ['data 500 throttle 128', 'data 1000 block']],
    [
      '10GBを超えると1Mbps、20GBを超えると300kbps、30GBで通信停止',
      ['data 10000 throttle 1000', 'data 20000 throttle 300', 'data 30000 block'],
    ],
    ['容量を使い切ると通信は停止します。チャージすれば再開できます。', ['data ? block']],
    ['50GBに達すると通信できなくなります。', ['data 50000 block']],
    ['使い切っても通信は停止せず、最大1Mbpsで使い続けられます。', ['data ? throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('periods', () => {
  test.each([
    ['1日2GBを超えると当日中は200kbpsに制限されます。', ['day']],
    ['3日間で6GBを超えると1Mbpsに制限', ['3d']],
    ['24時間で3GBを使うと1Mbpsに速度制限がかかる。', ['day']],
    ['5GBを超えると翌月1日まで128kbpsに制限', ['month']],
    ['請求期間の50GBがなくなると1Mbpsに制限', ['cycle']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('congestion', () => {
  test.each([
    ['ネットワークの混雑時には通信速度が低下する場合があります。', ['data 0 deprioritize']],
    ['優先データ40GBを使い切ると、その後は混雑時に速度が低下することがあります。', ['data 40000 deprioritize']],
    ['混雑時間帯は、ご利用の多いお客さまの通信速度を一時的に制限することがあります。', ['data ? deprioritize']],
    ['データ無制限。利用量が特に多いお客さまは、混雑時に通信が遅くなることがあります。', ['data ? deprioritize']],
    // Avoiding congestion is a reason, not a condition.
    ['混雑を避けるため、3日間で10GB以上使われた場合は通信速度を制限いたします。', ['data 10000 throttle']],
    ['一定期間内に大量のデータ通信があった場合、通信速度を制限することがあります。', ['data ? throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('speeds: ceilings, words without a number, upload', () => {
  test.each([
    ['最大1.5Mbpsで使い放題。', ['data 0 throttle 1500']],
    ['通信速度は常時最大1Mbps。', ['data 0 throttle 1000']],
    ['24時間いつでも最大3Mbps。平日12時〜13時は最大32kbps。', ['data 0 throttle 3000']],
    ['8GBを超えると3G並みの速度に制限されます。', ['data 8000 throttle']],
    ['容量超過後は通常の半分の速度に制限されます。', ['data ? throttle']],
    ['50GBを使うと下り最大1Mbps、上り最大0.5Mbpsになります。', ['data 50000 throttle 1000']],
    ['無制限だけど200ギガ超えると4.5メガに絞られる', ['data 200000 throttle 4500']],
    ['受信最大4.2Gbps、送信最大218Mbps。ベストエフォート方式です。', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charges, automatic blocks and caps', () => {
  test.each([
    ['規定容量を超えると1GBごとに1,000円が自動的に加算されます。', ['data ? bolt_on 1000 JPY/1000']],
    ['3GBを超えるとオートチャージで1GBにつき600円、月3回まで追加されます。', ['data 3000 bolt_on 600 JPY/1000 cap 1800']],
    ['通信料は1KBあたり0.3円の従量課金、月額上限は5,700円です。', ['data 0 charge 0.3 JPY/0.001 cap 5700']],
    ['月1GBまで。超過分は100MBあたり３３０円。', ['data 1000 charge 330 JPY/100']],
    ['１GBを超えると１GBごとに１，１００円が加算されます。', ['data 1000 charge 1100 JPY/1000']],
    ['使った分だけ1GBごとに250円が加算され、5GBを超えると200kbpsに下がる。', ['data 0 charge 250 JPY/1000', 'data 5000 throttle 200']],
    ['追加データは1GBあたり1,100円でご購入いただけます。', []],
    ['20GB/月 追加1GB 550円', []],
    ['追加料金はかかりません。', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('tethering and use abroad', () => {
  test.each([
    ['テザリングのご利用は月間30GBまでで、超過すると最大128kbpsに制限されます。', ['hotspot 30000 throttle 128']],
    ['テザリングはご利用いただけません。', ['hotspot 0 block']],
    ['テザリングは30GB。超過すると利用できません。', ['hotspot 30000 block']],
    ['テザリングは無料、容量は無制限でお使いいただけます。', []],
    ['海外では1日1GBまで高速通信、以降は最大384kbpsとなります。', ['roaming 1000 throttle 384']],
    ['20GBを超えると1Mbps。海外では利用開始から15日を過ぎると128kbpsに制限', ['data 20000 throttle 1000', 'roaming ? throttle 128']],
    ['パートナー回線は5GBを超えると1Mbpsになります。', ['data 5000 throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('several plans', () => {
  test.each([
    [
      '規定容量到達後の速度|シンプル3 S(5GB):最大300kbps|シンプル3 M(30GB):最大1Mbps',
      ['data 5000 throttle 300', 'data 30000 throttle 1000'],
    ],
    ['2GBコース(超過後は300kbps)、5GBコース(超過後は1Mbps)', ['data 2000 throttle 300', 'data 5000 throttle 1000']],
    ['契約容量(1GB/3GB/6GB)を超えると200kbpsに制限。', ['data 1000 throttle 200', 'data 3000 throttle 200', 'data 6000 throttle 200']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    '月間データ容量の上限はありません。',
    '余ったデータは翌月に繰り越せます。繰り越し上限は20GBです。',
    '月額2,970円(税込)で20GB。5分以内の国内通話は無料。',
    '80%を使った時点でメールでお知らせします。',
    'LINEの通信はデータ容量を消費しません。',
    '180日以上購入がない場合、利用停止・契約解除となることがあります。',
    '100GB超のゲームを落としても追加料金は発生しません。',
    '電話番号0120-123-456、受付時間9時〜20時。',
    '10ギガ回線が月1万2千円',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('notice points and older amounts beside a threshold', () => {
    expect(read('2GBに達するとSMSで通知します。3GBに達すると128kbpsに落ちます。')).toEqual(['data 3000 throttle 128']);
    expect(read('以前は7GBだった上限が30GBに引き上げられた。30GBを超えると128kbpsになる。')).toEqual(['data 30000 throttle 128']);
  });
});

describe('claims', () => {
  test.each([
    ['データ使い放題', true],
    ['ギガ放題', true],
    ['「無制限」をうたうプラン', true],
    ['国内通話は無制限', null],
    ['通話かけ放題', null],
    ['速度制限', null],
  ])('%s', (text, claimed) => {
    expect(claims(text)).toBe(claimed);
  });
  test('in the name of the plan', () => {
    expect(claims('混雑時は速度が低下する場合があります。', 'ギガ使い放題プラン')).toBe(true);
  });
});

describe('wording of everyday texts', () => {
  test.each([
    ['ひと月のデータ利用が30GBに及んだ時点から、上り下りとも最大1Mbpsに抑えさせていただきます。', ['data 30000 throttle 1000']],
    ['3日間で10GB以上使った人も制限の対象になるそうだ。', ['data 10000 throttle']],
    ['速度制限の対象にはなりません。', ['data 0 full_speed']],
    ['大量の通信を継続的に行う場合は制限することがある。', ['data ? throttle']],
    ['1日あたり2GBを目安に、それを超える利用は制限の対象となります。', ['data 2000 throttle']],
    ['20GB超えると1Mbpsになるらしいけど、動画は普通に見られる？', ['data 20000 throttle 1000']],
    ['20GBを超えると何Mbpsになりますか？', []],
    ['15ギガを超えますと、最大1メガの速度でのご提供となります。', ['data 15000 throttle 1000']],
    ['契約容量を超えても止まることはない。', []],
    [
      '「3日で10GB」のルールは廃止されたものの、大量のデータ通信のご利用があった場合、混雑する時間帯の通信速度を制限する。',
      ['data ? deprioritize'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
  test('so much a day', () => {
    expect(periods('1日3GBを超えると128kbps')).toEqual(['day']);
  });
});
