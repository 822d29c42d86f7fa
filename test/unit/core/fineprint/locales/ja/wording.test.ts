import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'ja', country: 'JP' });

describe('use behind which data is slowed, in rarer words', () => {
  test.each([
    ['高速分は月6GBです。低速でも最大1.5Mbps出ます。', ['data 6000 throttle 1500']],
    ['月30ギガ。使い切った後も1メガ出るので問題ない。', ['data 30000 throttle 1000']],
    ['月20GB→30GBに。使い切ると128kbps。', ['data 30000 throttle 128']],
    ['30GBを超えると1Mbpsに制限していたが、今は3Mbpsに制限する。', ['data 30000 throttle 3000']],
    ['残りがなくなると、動画は止まるほどの低速(約200kbps)になる。', ['data ? throttle 200']],
    ['速度は最大150Mbpsで、月3GBを超えると128kbps。', ['data 3000 throttle 128']],
    ['通信速度は最大10Mbpsです。', ['data 0 throttle 10000']],
    ['データ容量を消費しきった場合、当月中は最大200kbpsでのご利用となります。', ['data ? throttle 200']],
    ['LINEはデータ容量を消費しません。', []],
    ['50GBまで使うと、速度を大きく落とします。', ['data 50000 throttle']],
    ['追加データを購入しない場合は月末まで128kbpsです。', ['data ? throttle 128']],
    ['通信が著しく多いお客様は、混み合う時間の通信品質が他のお客様より下がることがございます。', ['data ? deprioritize']],
    ['3日で15GB以上ご利用の方は、混雑時に限り他の方の通信を優先させていただくことがあります。', ['data 15000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('limits of tethering and of use abroad', () => {
  test.each([
    ['テザリングでご利用になれるのは毎月30GBまでとなります。', ['hotspot 30000 unspecified']],
    ['世界の90以上の国・地域で使えますが、30GBを超えたあとは最大128Kbps。', ['roaming 30000 throttle 128']],
    ['タイプ1は30GBを超えたあと最大128kbpsです。', ['data 30000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('nothing is slowed', () => {
  test.each([
    ['通信速度の制限は一切ありません。', ['data 0 full_speed']],
    ['動画は480pで再生されます。通信の規制はありません。', ['data 0 full_speed']],
    ['5分以内の国内通話は無料、超過後は30秒あたり22円かかります。', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
