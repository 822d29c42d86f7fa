/** What a step is about, in ten languages: tethering. */
import { expect, test } from 'vitest';
import { marked } from '../support.ts';

/** Language, what is tried, text, tiers, and the name of the plan where it matters. */
type Row = readonly [language: string, name: string, text: string, tiers: readonly string[], plan?: string];

const CASES: readonly Row[] = [
  [
    'en',
    'slow from the start',
    'On the phone there is no speed limit. Anything tethered to it has to make do with 600 kbps from the start.',
    ['hotspot 0 throttle 600'],
  ],
  [
    'en',
    'slow from the start',
    '50GB at full speed, then 1 Mbps. Tethering always runs at a maximum of 600 kbps.',
    ['data 50000 throttle 1000', 'hotspot 0 throttle 600'],
  ],
  [
    'zh',
    'slow from the start',
    '手机上网满50GB后限速1Mbps；热点分享从一开始最高600Kbps。',
    ['data 50000 throttle 1000', 'hotspot 0 throttle 600'],
  ],
  ['zh', 'slow from the start', '热点共享全程限速2Mbps。', ['hotspot 0 throttle 2000']],
  ['de', 'slow from the start', 'Der Hotspot läuft von Anfang an mit höchstens 600 kbit/s.', ['hotspot 0 throttle 600']],
  ['fr', 'slow from the start', 'Le partage de connexion est limité à 600 kbit/s dès le premier octet.', ['hotspot 0 throttle 600']],
  [
    'es',
    'slow from the start',
    'Al compartir internet, la velocidad máxima es de 600 kbps desde el primer mega.',
    ['hotspot 0 throttle 600'],
  ],
  ['it', 'slow from the start', 'In tethering la velocità massima è di 600 kbps fin dall’inizio.', ['hotspot 0 throttle 600']],
  ['pt', 'slow from the start', 'Na partilha de Internet a velocidade máxima é de 600 kbps desde o início.', ['hotspot 0 throttle 600']],
  ['ja', 'slow from the start', 'テザリングは最初から最大600kbpsです。', ['hotspot 0 throttle 600']],
  ['ko', 'slow from the start', '테더링은 처음부터 최대 600kbps로 제한됩니다.', ['hotspot 0 throttle 600']],
  ['hi', 'slow from the start', 'हॉटस्पॉट पर स्पीड शुरू से ही अधिकतम 600kbps रहेगी।', ['hotspot 0 throttle 600']],
  [
    'en',
    'own amount',
    'Data on the phone is unlimited. Tethering is good for 60GB a month before it drops to 2 Mbps.',
    ['hotspot 60000 throttle 2000'],
  ],
  ['zh', 'own amount', '手机流量不限量，热点分享每月60GB，用完后降至2Mbps。', ['hotspot 60000 throttle 2000']],
  ['zh', 'own amount', '個人熱點每月限30GB，超過後降速至512Kbps。', ['hotspot 30000 throttle 512']],
  ['de', 'own amount', 'Beim Tethering stehen 30 GB bereit, danach geht es mit 512 kbit/s weiter.', ['hotspot 30000 throttle 512']],
  ['fr', 'own amount', 'Partage de connexion : 60 Go par mois, puis débit réduit à 2 Mbit/s.', ['hotspot 60000 throttle 2000']],
  ['es', 'own amount', 'Para compartir internet tienes 60 GB al mes; después la velocidad baja a 2 Mbps.', ['hotspot 60000 throttle 2000']],
  ['it', 'own amount', 'Per l’hotspot hai 60 GB al mese, poi la velocità scende a 2 Mbps.', ['hotspot 60000 throttle 2000']],
  ['pt', 'own amount', 'Para o hotspot são 60 GB por mês; depois a velocidade baixa para 2 Mbps.', ['hotspot 60000 throttle 2000']],
  [
    'ja',
    'own amount',
    'スマホ本体は使い放題。テザリングは月60GBまでで、超過後は最大2Mbpsに制限されます。',
    ['hotspot 60000 throttle 2000'],
  ],
  ['ko', 'own amount', '스마트폰은 무제한이며, 테더링은 월 60GB까지 제공되고 초과 시 2Mbps로 제한됩니다.', ['hotspot 60000 throttle 2000']],
  ['hi', 'own amount', 'हॉटस्पॉट के लिए महीने में 60GB मिलता है, उसके बाद स्पीड 2Mbps हो जाती है।', ['hotspot 60000 throttle 2000']],
  [
    'en',
    'hotspot allowance',
    'Speeds drop after 50GB. Mobile hotspot up to 20GB/mo.',
    ['data 50000 throttle', 'hotspot 20000 unspecified'],
  ],
  ['en', 'hotspot allowance', 'Unlimited talk, text and data. 15GB of hotspot data included.', ['hotspot 15000 unspecified']],
  ['en', 'hotspot allowance', '3GB hotspot | HD video | No contract', ['hotspot 3000 unspecified']],
  [
    'zh',
    'hotspot allowance',
    '本地數據100GB後限速5Mbps，熱點分享以20GB為上限。',
    ['data 100000 throttle 5000', 'hotspot 20000 unspecified'],
  ],
  ['zh', 'hotspot allowance', '流量不限量，含热点分享15GB。', ['hotspot 15000 unspecified']],
  [
    'de',
    'hotspot allowance',
    'Unbegrenztes Datenvolumen auf dem Smartphone, davon bis zu 20 GB per Hotspot.',
    ['hotspot 20000 unspecified'],
  ],
  ['de', 'hotspot allowance', 'Daten-Flat inklusive 15 GB Tethering.', ['hotspot 15000 unspecified']],
  ['fr', 'hotspot allowance', 'Internet illimité sur le mobile, dont 20 Go en partage de connexion.', ['hotspot 20000 unspecified']],
  ['es', 'hotspot allowance', 'Datos ilimitados en el móvil, con hasta 20 GB para compartir internet.', ['hotspot 20000 unspecified']],
  ['it', 'hotspot allowance', 'Giga illimitati sullo smartphone, hotspot fino a 20 GB al mese.', ['hotspot 20000 unspecified']],
  ['pt', 'hotspot allowance', 'Dados ilimitados no telemóvel, hotspot até 20 GB por mês.', ['hotspot 20000 unspecified']],
  ['ja', 'hotspot allowance', 'データ使い放題。テザリングは月20GBまで。', ['hotspot 20000 unspecified']],
  ['ko', 'hotspot allowance', '데이터 무제한, 테더링 월 20GB 한도.', ['hotspot 20000 unspecified']],
  ['hi', 'hotspot allowance', 'अनलिमिटेड डेटा, हॉटस्पॉट की सीमा 20GB प्रति माह।', ['hotspot 20000 unspecified']],
  [
    'de',
    'list',
    'Hotspot-Volumen\nTarif S: 5 GB\nTarif M: 15 GB\nDarüber hinaus wird der Hotspot auf 600 kbit/s gedrosselt.',
    ['hotspot 5000 throttle 600', 'hotspot 15000 throttle 600'],
  ],
  [
    'es',
    'list',
    'Compartir internet\nTarifa S: 5 GB\nTarifa M: 15 GB\nUna vez superados, la velocidad al compartir baja a 600 kbps.',
    ['hotspot 5000 throttle 600', 'hotspot 15000 throttle 600'],
  ],
  [
    'it',
    'list',
    'Hotspot\nOfferta S: 5 GB\nOfferta M: 15 GB\nOltre questa soglia l’hotspot scende a 600 kbps.',
    ['hotspot 5000 throttle 600', 'hotspot 15000 throttle 600'],
  ],
  [
    'pt',
    'list',
    'Hotspot\nTarifário S: 5 GB\nTarifário M: 15 GB\nUma vez ultrapassados, a velocidade do hotspot baixa para 600 kbps.',
    ['hotspot 5000 throttle 600', 'hotspot 15000 throttle 600'],
  ],
  ['en', 'all the same', 'Hotspot use counts towards your allowance. After 20GB you are slowed to 1 Mbps.', ['data 20000 throttle 1000']],
  ['zh', 'all the same', '热点分享计入套餐流量。满20GB后限速1Mbps。', ['data 20000 throttle 1000']],
  ['de', 'all the same', 'Hotspot ist inklusive. Nach 20 GB wird auf 64 kbit/s gedrosselt.', ['data 20000 throttle 64']],
  ['fr', 'all the same', 'Partage de connexion inclus. Au-delà de 20 Go, débit réduit à 128 kbit/s.', ['data 20000 throttle 128']],
  ['es', 'all the same', 'Puedes compartir internet sin coste. Tras 20 GB la velocidad baja a 128 kbps.', ['data 20000 throttle 128']],
  ['it', 'all the same', 'Hotspot incluso. Oltre i 20 GB la velocità scende a 128 kbps.', ['data 20000 throttle 128']],
  ['pt', 'all the same', 'Hotspot incluído. Após 20 GB a velocidade baixa para 128 kbps.', ['data 20000 throttle 128']],
  ['ja', 'all the same', 'テザリングも無料です。20GBを超えると128kbpsになります。', ['data 20000 throttle 128']],
  ['ko', 'all the same', '테더링도 무료입니다. 20GB 소진 후 400kbps로 제한됩니다.', ['data 20000 throttle 400']],
  ['hi', 'all the same', 'हॉटस्पॉट मुफ़्त है। 20GB के बाद स्पीड 64kbps हो जाएगी।', ['data 20000 throttle 64']],
  ['en', 'no limit of it', 'Unlimited hotspot, no extra charge. Works in 40 countries.', []],
  ['en', 'no limit of it', 'A hotspot device with 4GB of memory comes free of charge.', []],
  ['zh', 'no limit of it', '热点分享不限量，无需另付费。', []],
  ['de', 'no limit of it', 'Tethering ist ohne Aufpreis möglich.', []],
  ['fr', 'no limit of it', 'Le partage de connexion est inclus sans supplément.', []],
  ['es', 'no limit of it', 'Puedes compartir tu conexión sin coste adicional.', []],
  ['it', 'no limit of it', 'L’hotspot è incluso senza costi aggiuntivi.', []],
  ['pt', 'no limit of it', 'O hotspot está incluído sem custos adicionais.', []],
  ['ja', 'no limit of it', 'テザリングは無料でご利用いただけます。', []],
  ['ko', 'no limit of it', '테더링은 무료로 이용할 수 있습니다.', []],
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
