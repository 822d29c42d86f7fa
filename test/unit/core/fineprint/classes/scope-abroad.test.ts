/** What a step is about, in ten languages: use abroad, at home and of video. */
import { expect, test } from 'vitest';
import { marked } from '../support.ts';

/** Language, what is tried, text, tiers, and the name of the plan where it matters. */
type Row = readonly [language: string, name: string, text: string, tiers: readonly string[], plan?: string];

const CASES: readonly Row[] = [
  ['en', 'roaming allowance', 'Unlimited data in the UK, with 25GB to use in our 50 roaming destinations.', ['roaming 25000 unspecified']],
  ['en', 'roaming allowance', 'Data at home never runs out. In the EU there is a fair use limit of 35GB.', ['roaming 35000 unspecified']],
  ['zh', 'roaming allowance', '本地流量無限，另含每月3GB漫遊數據。', ['roaming 3000 unspecified']],
  ['de', 'roaming allowance', 'Im Inland unbegrenzt surfen, in der EU bis zu 35 GB pro Monat.', ['roaming 35000 unspecified']],
  ['fr', 'roaming allowance', 'Data illimitée en France métropolitaine, et 35 Go en Europe.', ['roaming 35000 unspecified']],
  ['pt', 'roaming allowance', 'Internet ilimitada em Portugal. Na UE são 35 GB por mês, no máximo.', ['roaming 35000 unspecified']],
  ['ja', 'roaming allowance', '国内データ無制限。海外では月15GBまで利用可能。', ['roaming 15000 unspecified']],
  ['ko', 'roaming allowance', '국내 데이터 무제한, 해외 로밍 3GB 제공.', ['roaming 3000 unspecified']],
  ['hi', 'roaming allowance', 'भारत में अनलिमिटेड डेटा, अंतरराष्ट्रीय रोमिंग में 3GB डेटा मिलेगा।', ['roaming 3000 unspecified']],
  ['en', 'barred abroad', 'Data is blocked aboard ships and aircraft.', ['roaming 0 block']],
  ['zh', 'barred abroad', '境外不能使用流量。', ['roaming 0 block']],
  ['de', 'barred abroad', 'Auf Schiffen und in Flugzeugen ist die Datennutzung gesperrt.', ['roaming 0 block']],
  ['fr', 'barred abroad', 'À bord des navires et des avions, les données sont bloquées d’office.', ['roaming 0 block']],
  ['es', 'barred abroad', 'A bordo de barcos y aviones los datos están bloqueados.', ['roaming 0 block']],
  ['it', 'barred abroad', 'A bordo di navi e aerei il traffico dati è bloccato.', ['roaming 0 block']],
  ['pt', 'barred abroad', 'A bordo de navios e aviões os dados estão bloqueados.', ['roaming 0 block']],
  ['ko', 'barred abroad', '선박 및 항공기에서는 데이터가 차단됩니다.', ['roaming 0 block']],
  [
    'en',
    'home and abroad',
    'At home you are slowed to 1 Mbps after 100GB, and abroad to 128 kbps after 5GB.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'en',
    'home and abroad',
    '100GB in the UK, then 1 Mbps. 12GB of it can be used in the EU, beyond which we charge £2 per GB.',
    ['data 100000 throttle 1000', 'roaming 12000 charge 2 GBP/1000'],
  ],
  [
    'zh',
    'home and abroad',
    '国内流量满100GB后限速1Mbps，境外流量满5GB后限速128Kbps。',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'de',
    'home and abroad',
    'Im Inland wird ab 100 GB auf 1 Mbit/s gedrosselt, im Ausland ab 5 GB auf 128 kbit/s.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'fr',
    'home and abroad',
    'En France, débit réduit à 1 Mbit/s au-delà de 100 Go ; à l’étranger, à 128 kbit/s au-delà de 5 Go.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'es',
    'home and abroad',
    'En España la velocidad baja a 1 Mbps tras 100 GB; en el extranjero, a 128 kbps tras 5 GB.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'it',
    'home and abroad',
    'In Italia la velocità scende a 1 Mbps dopo 100 GB; all’estero a 128 kbps dopo 5 GB.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'pt',
    'home and abroad',
    'Em Portugal a velocidade baixa para 1 Mbps após 100 GB; no estrangeiro, para 128 kbps após 5 GB.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'ja',
    'home and abroad',
    '国内では100GB超過後1Mbps、海外では5GB超過後128kbpsに制限されます。',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'ko',
    'home and abroad',
    '국내에서는 100GB 초과 시 1Mbps, 해외에서는 5GB 초과 시 128kbps로 제한됩니다.',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  [
    'hi',
    'home and abroad',
    'भारत में 100GB के बाद स्पीड 1Mbps और विदेश में 5GB के बाद 128kbps हो जाएगी।',
    ['data 100000 throttle 1000', 'roaming 5000 throttle 128'],
  ],
  ['en', 'travel plan', 'Valid for 7 days. After 5GB the connection ends.', ['roaming 5000 block'], 'Japan Travel eSIM'],
  ['zh', 'travel plan', '每日3GB高速流量，用完后降速至128Kbps。', ['roaming 3000 throttle 128'], '日本旅游eSIM'],
  ['de', 'travel plan', 'Täglich 3 GB ungedrosselt, danach 1 Mbit/s bis Mitternacht.', ['roaming 3000 throttle 1000'], 'Reise-eSIM Türkei'],
  ['fr', 'travel plan', '3 Go par jour, puis débit réduit à 128 kbit/s.', ['roaming 3000 throttle 128'], 'eSIM voyage Japon'],
  ['es', 'travel plan', '3 GB al día y después 128 kbps.', ['roaming 3000 throttle 128'], 'eSIM de viaje Japón'],
  ['it', 'travel plan', '3 GB al giorno, poi 128 kbps.', ['roaming 3000 throttle 128'], 'eSIM viaggio Giappone'],
  ['pt', 'travel plan', '3 GB por dia, depois 128 kbps.', ['roaming 3000 throttle 128'], 'eSIM de viagem Japão'],
  ['ja', 'travel plan', '1日3GBまで高速、超過後は128kbps。', ['roaming 3000 throttle 128'], '海外旅行eSIM'],
  ['ko', 'travel plan', '매일 3GB 소진 후 128kbps로 제한.', ['roaming 3000 throttle 128'], '일본 여행 eSIM'],
  ['en', 'dropped again', 'Roaming in the EU is included.\nAfter 30GB data is slowed to 1 Mbps.', ['data 30000 throttle 1000']],
  [
    'en',
    'dropped again',
    'Hotspot: 10GB, then 600 kbps. On-device data is slowed to 1 Mbps after 50GB.',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'zh',
    'dropped again',
    '热点10GB，用完后限速600Kbps。手机上网满50GB后限速1Mbps。',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'de',
    'dropped again',
    'Hotspot: 10 GB, danach 600 kbit/s. Auf dem Smartphone wird ab 50 GB auf 1 Mbit/s gedrosselt.',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'fr',
    'dropped again',
    'Partage de connexion : 10 Go, puis 600 kbit/s. Sur le mobile, débit réduit à 1 Mbit/s au-delà de 50 Go.',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'es',
    'dropped again',
    'Compartir internet: 10 GB, después 600 kbps. En el móvil la velocidad baja a 1 Mbps tras 50 GB.',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'ja',
    'dropped again',
    'テザリングは10GBまで、超過後600kbps。スマホ本体は50GB超過後1Mbpsに制限。',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  [
    'ko',
    'dropped again',
    '테더링은 10GB 초과 시 600kbps. 스마트폰 데이터는 50GB 초과 시 1Mbps로 제한.',
    ['data 50000 throttle 1000', 'hotspot 10000 throttle 600'],
  ],
  ['en', 'video only', 'The carrier squeezes streaming video, and only that, to 1.5 Mbps.', ['video 0 throttle 1500']],
  [
    'en',
    'video only',
    'After 50GB data is slowed to 1 Mbps. Video is always limited to 2 Mbps.',
    ['data 50000 throttle 1000', 'video 0 throttle 2000'],
  ],
  ['zh', 'video only', '视频播放限速1.5Mbps，其他应用不受影响。', ['video 0 throttle 1500']],
  ['de', 'video only', 'Videostreams werden auf 1,5 Mbit/s begrenzt, alles andere nicht.', ['video 0 throttle 1500']],
  ['fr', 'video only', 'Le streaming vidéo est limité à 1,5 Mbit/s.', ['video 0 throttle 1500']],
  ['es', 'video only', 'El streaming de vídeo se limita a 1,5 Mbps.', ['video 0 throttle 1500']],
  ['it', 'video only', 'Lo streaming video è limitato a 1,5 Mbps.', ['video 0 throttle 1500']],
  ['pt', 'video only', 'O streaming de vídeo é limitado a 1,5 Mbps.', ['video 0 throttle 1500']],
  ['ja', 'video only', '動画の視聴は最大1.5Mbpsに制限されます。', ['video 0 throttle 1500']],
  ['ko', 'video only', '동영상 시청은 최대 1.5Mbps로 제한됩니다.', ['video 0 throttle 1500']],
  ['hi', 'video only', 'वीडियो स्ट्रीमिंग की स्पीड 1.5Mbps तक सीमित है।', ['video 0 throttle 1500']],
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
