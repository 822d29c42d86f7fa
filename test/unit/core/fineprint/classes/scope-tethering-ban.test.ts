/** What a step is about, in ten languages: tethering that is not allowed, or not while data is slowed. */
import { expect, test } from 'vitest';
import { marked } from '../support.ts';

/** Language, what is tried, text, tiers, and the name of the plan where it matters. */
type Row = readonly [language: string, name: string, text: string, tiers: readonly string[], plan?: string];

const CASES: readonly Row[] = [
  ['en', 'ban', '12GB for 30 days, then 5c per MB. Tethering: no', ['data 12000 charge 0.05 USD/1', 'hotspot 0 block']],
  ['zh', 'ban', '30GB用完后限速128Kbps。本套餐不支持热点共享。', ['data 30000 throttle 128', 'hotspot 0 block']],
  ['zh', 'ban', '不得開啟個人熱點分享予其他裝置。', ['hotspot 0 block']],
  ['de', 'ban', 'Tethering ist nicht gestattet.', ['hotspot 0 block']],
  ['de', 'ban', 'Tethering: nein', ['hotspot 0 block']],
  ['fr', 'ban', 'Le mode modem n’est pas autorisé.', ['hotspot 0 block']],
  ['fr', 'ban', 'Partage de connexion : non', ['hotspot 0 block']],
  ['es', 'ban', 'No se puede compartir internet con otros equipos.', ['hotspot 0 block']],
  ['es', 'ban', 'Hotspot: no', ['hotspot 0 block']],
  ['it', 'ban', 'Il tethering non è consentito.', ['hotspot 0 block']],
  ['it', 'ban', 'Hotspot: no', ['hotspot 0 block']],
  ['pt', 'ban', 'A partilha de Internet não é permitida.', ['hotspot 0 block']],
  ['pt', 'ban', 'Tethering: não', ['hotspot 0 block']],
  ['ja', 'ban', 'テザリングはご利用いただけません。', ['hotspot 0 block']],
  ['ja', 'ban', 'テザリング：不可', ['hotspot 0 block']],
  ['ko', 'ban', '테더링은 이용할 수 없습니다.', ['hotspot 0 block']],
  ['ko', 'ban', '테더링: 불가', ['hotspot 0 block']],
  ['hi', 'ban', 'हॉटस्पॉट की अनुमति नहीं है।', ['hotspot 0 block']],
  [
    'en',
    'off once slowed',
    'After 24GB you are slowed to 128 kbps, and hotspot is switched off for that time.',
    ['data 24000 throttle 128', 'hotspot 24000 block'],
  ],
  [
    'en',
    'off once slowed',
    'Past 25GB everything runs at 256 kbps. Tethering is not possible then.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  ['zh', 'off once slowed', '用满25GB后限速256Kbps，限速期间热点分享关闭。', ['data 25000 throttle 256', 'hotspot 25000 block']],
  ['zh', 'off once slowed', '達25GB降至256Kbps，此時亦不可使用熱點。', ['data 25000 throttle 256', 'hotspot 25000 block']],
  [
    'de',
    'off once slowed',
    'Ab 25 GB surfen Sie mit 256 kbit/s, Tethering ist dann nicht mehr möglich.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  [
    'fr',
    'off once slowed',
    'Au-delà de 25 Go, le débit passe à 256 kbit/s et le partage de connexion est alors désactivé.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  [
    'it',
    'off once slowed',
    'Oltre i 25 GB la velocità scende a 256 kbps e l’hotspot viene disattivato.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  [
    'pt',
    'off once slowed',
    'A partir de 25 GB a velocidade baixa para 256 kbps e o hotspot é desativado.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  [
    'ja',
    'off once slowed',
    '25GB超過後は最大256kbpsに制限され、その間テザリングは利用できません。',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  [
    'ko',
    'off once slowed',
    '25GB 초과 시 최대 256kbps로 제한되고, 이 상태에서는 테더링도 막힙니다.',
    ['data 25000 throttle 256', 'hotspot 25000 block'],
  ],
  ['hi', 'off once slowed', '25GB के बाद स्पीड 256kbps हो जाएगी और हॉटस्पॉट बंद हो जाएगा।', ['data 25000 throttle 256', 'hotspot 25000 block']],
];

const COUNTRY: ReadonlyMap<string, string> = new Map([
  ['en', 'US'],
  ['zh', 'CN'],
  ['ja', 'JP'],
  ['ko', 'KR'],
  ['hi', 'IN'],
]);

test.each(CASES.map(([language, name, text, tiers, plan]) => ({ language, name, text, tiers, plan })))(
  '$language: $name: $text',
  ({ language, text, tiers, plan }) => {
    const country = COUNTRY.get(language) ?? language.toUpperCase();
    expect(marked(text, { language, country, ...(plan ? { plan } : {}) })).toEqual(tiers);
  },
);
