import { testRows, type Row } from './rows.ts';

/** An amount, then a speed it goes on with, in words that slow nothing by themselves. */
const SETTLES: readonly Row[] = [
  ['en', 'settles', 'First 10GB fly, then it makes do with 512 kbps.', ['throttle 10000 512']],
  ['zh', 'settles', '先给30GB高速，之后就稳定在1.5Mbps。', ['throttle 30000 1500']],
  ['de', 'settles', 'Der Tarif gibt 30 GB her und pendelt sich danach bei 1,5 Mbit/s ein.', ['throttle 30000 1500']],
  ['de', 'settles', 'Erst 10 GB in vollem Tempo, dann muss man mit 512 kbit/s auskommen.', ['throttle 10000 512']],
  ['fr', 'settles', 'La ligne donne 30 Go, puis se contente de 1,5 Mbit/s.', ['throttle 30000 1500']],
  ['es', 'settles', 'La línea da 30 GB y luego se conforma con 1,5 Mbps.', ['throttle 30000 1500']],
  ['it', 'settles', 'La linea dà 30 GB e poi si assesta a 1,5 Mbps.', ['throttle 30000 1500']],
  ['pt', 'settles', 'A linha dá 30 GB e depois contenta-se com 1,5 Mbps.', ['throttle 30000 1500']],
  ['ja', 'settles', 'まず30GBが高速で、その後は1.5Mbpsに落ち着きます。', ['throttle 30000 1500']],
  ['ko', 'settles', '30GB까지 빠르고 그 다음부터는 1.5Mbps에 머뭅니다.', ['throttle 30000 1500']],
  ['hi', 'settles', 'पहले 30GB तेज़, फिर 1.5Mbps पर टिक जाता है।', ['throttle 30000 1500']],
];

/** An amount, slower behind it without a number, and a second amount at which all ends. */
const TWO: readonly Row[] = [
  ['en', 'two', '100GB a month, then strongly slowed, and at 150GB the line is suspended.', ['throttle 100000', 'block 150000']],
  [
    'en',
    'two',
    'Limit of 1GB a day: past it the top speed is 512 kbps, and those who reach 2GB the same day have no access until midnight.',
    ['throttle 1000 512', 'block 2000'],
  ],
  ['zh', 'two', '每月100GB，之后大幅限速，达到150GB停网。', ['throttle 100000', 'block 150000']],
  [
    'de',
    'two',
    '100 GB im Monat, danach stark gedrosselt, und bei 150 GB wird der Anschluss gesperrt.',
    ['throttle 100000', 'block 150000'],
  ],
  [
    'fr',
    'two',
    '100 Go par mois, puis un débit fortement bridé, et si la consommation atteint 150 Go, la ligne est suspendue.',
    ['throttle 100000', 'block 150000'],
  ],
  [
    'es',
    'two',
    '100 GB al mes, luego velocidad muy reducida, y al llegar a 150 GB se corta la línea.',
    ['throttle 100000', 'block 150000'],
  ],
  [
    'it',
    'two',
    '100 GB al mese, poi velocità fortemente ridotta, e al raggiungimento di 150 GB la linea viene sospesa.',
    ['throttle 100000', 'block 150000'],
  ],
  [
    'pt',
    'two',
    '100 GB por mês, depois velocidade muito reduzida, e ao chegar aos 150 GB o acesso é cortado.',
    ['throttle 100000', 'block 150000'],
  ],
  ['ja', 'two', '月100GB、その後は大幅に低速化、150GBに達すると停止します。', ['throttle 100000', 'block 150000']],
  ['ko', 'two', '월 100GB, 이후 속도가 크게 제한되고 150GB에 도달하면 차단됩니다.', ['throttle 100000', 'block 150000']],
  ['hi', 'two', 'महीने में 100GB, उसके बाद स्पीड बहुत कम, और 150GB पहुँचने पर इंटरनेट बंद।', ['throttle 100000', 'block 150000']],
];

/** "On top of those": unlimited data at a speed, behind an amount and not from the first byte. */
const ON_TOP: readonly Row[] = [
  [
    'en',
    'on top',
    '5GB of high-speed data per month come with your plan, and on top of those unlimited data at up to 256Kbps.',
    ['throttle 5000 256'],
  ],
  ['en', 'on top', '10GB at full speed plus unlimited data at 128 kbps.', ['throttle 10000 128']],
  ['zh', 'on top', '每月5GB高速流量，另加不限量256Kbps低速流量。', ['throttle 5000 256']],
  ['de', 'on top', '5 GB Highspeed im Monat, dazu unbegrenzt Daten mit bis zu 256 kbit/s.', ['throttle 5000 256']],
  ['fr', 'on top', '5 Go en haut débit par mois, et en plus des données illimitées à 256 kbit/s maximum.', ['throttle 5000 256']],
  ['es', 'on top', '5 GB de alta velocidad al mes y, además, datos ilimitados a un máximo de 256 kbps.', ['throttle 5000 256']],
  ['it', 'on top', '5 GB ad alta velocità al mese e in più dati illimitati fino a 256 kbps.', ['throttle 5000 256']],
  ['pt', 'on top', '5 GB de alta velocidade por mês e, além disso, dados ilimitados até 256 kbps.', ['throttle 5000 256']],
  ['ja', 'on top', '高速データは月5GB、加えて最大256kbpsのデータ通信が無制限です。', ['throttle 5000 256']],
  ['ko', 'on top', '월 5GB 고속 데이터에 더해 최대 256kbps로 무제한 이용.', ['throttle 5000 256']],
  ['hi', 'on top', 'महीने में 5GB हाई-स्पीड डेटा, साथ में 256kbps तक अनलिमिटेड डेटा।', ['throttle 5000 256']],
];

/** Fields of a card or a cell: the amount in one, what follows in another. */
const FIELDS: readonly Row[] = [
  ['en', 'fields', 'Data: 70 GB | Once used up: data stops | Minutes: unlimited', ['block 70000']],
  ['en', 'fields', 'Data\n10GB\nAfter that\n128 kbps', ['throttle 10000 128']],
  ['zh', 'fields', '流量：70GB | 用完：断网 | 通话：不限', ['block 70000']],
  ['de', 'fields', 'Daten: 70 GB | Danach: 64 kbit/s | Telefonie: Flat', ['throttle 70000 64']],
  ['fr', 'fields', 'Data : 70 Go | Au-delà : débit réduit à 128 kbit/s | Appels : illimités', ['throttle 70000 128']],
  ['es', 'fields', 'Datos: 70 GB | Al agotarlos: 128 kbps | Llamadas: ilimitadas', ['throttle 70000 128']],
  ['it', 'fields', 'Giga: 70 GB | Oltre soglia: 128 kbps | Minuti: illimitati', ['throttle 70000 128']],
  ['pt', 'fields', 'Dados: 70 GB | Depois: 128 kbps | Chamadas: ilimitadas', ['throttle 70000 128']],
  ['ja', 'fields', 'データ容量：70GB | 超過後：128kbps | 通話：かけ放題', ['throttle 70000 128']],
  ['ko', 'fields', '데이터: 70GB | 소진 후: 400kbps | 통화: 무제한', ['throttle 70000 400']],
  ['hi', 'fields', 'डेटा: 70GB | खत्म होने के बाद: 64kbps | कॉल: अनलिमिटेड', ['throttle 70000 64']],
];

testRows([...SETTLES, ...TWO, ...ON_TOP, ...FIELDS]);
