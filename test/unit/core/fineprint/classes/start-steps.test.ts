import { testRows, type Row } from './rows.ts';

/** Plans with an amount each, and one effect for all of them. */
const PLANS: readonly Row[] = [
  [
    'en',
    'plans',
    'Small: 5GB\nMedium: 15GB\nLarge: 60GB\nOnce the allowance is used, speed is lowered to 600 Kbps.',
    ['throttle 5000 600', 'throttle 15000 600', 'throttle 60000 600'],
  ],
  [
    'en',
    'plans',
    '• $5: 1GB, valid 7 days\n• $9: 2.5GB, valid 7 days\nAccess stops once the volume is used up.',
    ['block 1000', 'block 2500'],
  ],
  [
    'en',
    'plans',
    'S 5GB, M 20GB, L 50GB. After that all of them surf at 64 kbps.',
    ['throttle 5000 64', 'throttle 20000 64', 'throttle 50000 64'],
  ],
  [
    'zh',
    'plans',
    '小套餐：5GB\n中套餐：15GB\n大套餐：60GB\n用完后一律降速至1Mbps。',
    ['throttle 5000 1000', 'throttle 15000 1000', 'throttle 60000 1000'],
  ],
  [
    'de',
    'plans',
    'Tarif S: 5 GB\nTarif M: 15 GB\nTarif L: 60 GB\nNach Verbrauch wird in allen Tarifen auf 64 kbit/s gedrosselt.',
    ['throttle 5000 64', 'throttle 15000 64', 'throttle 60000 64'],
  ],
  [
    'fr',
    'plans',
    '• 10 DH : 1 Go, validité 7 jours\n• 20 DH : 2,5 Go, validité 7 jours\nL’accès à Internet s’arrête une fois le volume consommé.',
    ['block 1000', 'block 2500'],
  ],
  [
    'fr',
    'plans',
    'Forfait S : 5 Go\nForfait M : 15 Go\nForfait L : 60 Go\nAu-delà, débit réduit à 128 kbit/s.',
    ['throttle 5000 128', 'throttle 15000 128', 'throttle 60000 128'],
  ],
  [
    'es',
    'plans',
    'Plan S: 5 GB\nPlan M: 15 GB\nPlan L: 60 GB\nAl agotarlos, la velocidad baja a 128 kbps.',
    ['throttle 5000 128', 'throttle 15000 128', 'throttle 60000 128'],
  ],
  [
    'it',
    'plans',
    'Piano S: 5 GB\nPiano M: 15 GB\nPiano L: 60 GB\nUna volta esauriti, la velocità scende a 128 kbps.',
    ['throttle 5000 128', 'throttle 15000 128', 'throttle 60000 128'],
  ],
  [
    'pt',
    'plans',
    'Plano S: 5 GB\nPlano M: 15 GB\nPlano L: 60 GB\nDepois disso, a velocidade cai para 128 kbps.',
    ['throttle 5000 128', 'throttle 15000 128', 'throttle 60000 128'],
  ],
  [
    'ja',
    'plans',
    'Sプラン：5GB\nMプラン：15GB\nLプラン：60GB\nいずれも超過後は128kbpsになります。',
    ['throttle 5000 128', 'throttle 15000 128', 'throttle 60000 128'],
  ],
  [
    'ko',
    'plans',
    'S 요금제: 5GB\nM 요금제: 15GB\nL 요금제: 60GB\n소진 후에는 모두 400kbps로 제한됩니다.',
    ['throttle 5000 400', 'throttle 15000 400', 'throttle 60000 400'],
  ],
  [
    'hi',
    'plans',
    'प्लान S: 5GB\nप्लान M: 15GB\nप्लान L: 60GB\nइसके बाद स्पीड 64kbps हो जाती है।',
    ['throttle 5000 64', 'throttle 15000 64', 'throttle 60000 64'],
  ],
];

/** Steps as lines: an amount, and behind a colon or a dash what happens there. */
const LINES: readonly Row[] = [
  [
    'en',
    'lines',
    'Unlimited broadband is subject to the following:\n• 750GB: maximum speed falls to 10Mbps\n• 1TB: maximum speed falls to 2Mbps',
    ['throttle 750000 10000', 'throttle 1000000 2000'],
  ],
  ['en', 'lines', '- 40 GB: reduced to 3 Mbps\n- 80 GB: data is cut off', ['throttle 40000 3000', 'block 80000']],
  ['zh', 'lines', '不限量套餐规则如下：\n• 40GB：网速降至3Mbps\n• 80GB：网速降至1Mbps', ['throttle 40000 3000', 'throttle 80000 1000']],
  ['zh', 'lines', '- 20GB：限速1Mbps\n- 100GB：断网', ['throttle 20000 1000', 'block 100000']],
  [
    'de',
    'lines',
    'Es gelten diese Stufen:\n• 40 GB: Die Geschwindigkeit sinkt auf 3 Mbit/s\n• 80 GB: Die Geschwindigkeit sinkt auf 1 Mbit/s',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'fr',
    'lines',
    'Les paliers sont les suivants :\n• 40 Go : le débit maximal passe à 3 Mbit/s\n• 80 Go : le débit maximal passe à 1 Mbit/s',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'es',
    'lines',
    'Se aplican estos tramos:\n• 40 GB: la velocidad máxima baja a 3 Mbps\n• 80 GB: la velocidad máxima baja a 1 Mbps',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'it',
    'lines',
    'Valgono queste soglie:\n• 40 GB: la velocità massima scende a 3 Mbps\n• 80 GB: la velocità massima scende a 1 Mbps',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'pt',
    'lines',
    'Aplicam-se estes escalões:\n• 40 GB: a velocidade máxima desce para 3 Mbps\n• 80 GB: a velocidade máxima desce para 1 Mbps',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'ja',
    'lines',
    '次の段階で制限します。\n・40GB：最大速度が3Mbpsに低下\n・80GB：最大速度が1Mbpsに低下',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'ko',
    'lines',
    '다음 기준이 적용됩니다.\n• 40GB: 최대 속도 3Mbps로 제한\n• 80GB: 최대 속도 1Mbps로 제한',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
  [
    'hi',
    'lines',
    'नियम इस प्रकार हैं:\n• 40GB: अधिकतम स्पीड घटकर 3Mbps\n• 80GB: अधिकतम स्पीड घटकर 1Mbps',
    ['throttle 40000 3000', 'throttle 80000 1000'],
  ],
];

testRows([...PLANS, ...LINES]);
