import { expect, test } from 'vitest';
import { readFinePrint } from '../../../../../src/core/fineprint/index.ts';
import { wireTier } from '../../../../../src/core/model/index.ts';

/** Language, how amount, condition and effect stand apart, text, and its tiers: "scope action from_mb down_kbps price/unit", what is not known left out. */
type Row = readonly [language: string, how: string, text: string, tiers: readonly string[]];

/** The amount in one sentence; the next refers to it by "more", "those", "it" and tells what happens. */
const MORE: readonly Row[] = [
  ['en', 'more', 'You get 3 GB of fast data a day. Anyone who uses more carries on at 1 Mbps until midnight.', ['throttle 3000 1000']],
  ['en', 'more', 'The plan has 20GB. Customers who need more than that are slowed to 512 kbps.', ['throttle 20000 512']],
  ['en', 'more', '20GB a month. Go past it and you are down to 256 kbps.', ['throttle 20000 256']],
  ['zh', 'more', '套餐每月含20GB流量。用得更多的用户，网速降到1Mbps。', ['throttle 20000 1000']],
  ['zh', 'more', '每天3GB高速流量。超过的部分按1Mbps使用。', ['throttle 3000 1000']],
  ['zh', 'more', '月度流量30GB。一旦用超，立即断网。', ['block 30000']],
  ['de', 'more', 'Täglich 3 GB ungebremst. Wer mehr verbraucht, surft bis Mitternacht mit 1 Mbit/s weiter.', ['throttle 3000 1000']],
  ['de', 'more', 'Enthalten sind 20 GB im Monat. Wird mehr benötigt, geht es mit 64 kbit/s weiter.', ['throttle 20000 64']],
  ['de', 'more', '10 GB stecken im Tarif. Ist das nicht genug, ist Schluss mit dem Surfen.', ['block 10000']],
  ['fr', 'more', 'Le forfait comprend 20 Go. Ceux qui consomment davantage voient leur débit ramené à 128 kbit/s.', ['throttle 20000 128']],
  ['fr', 'more', '3 Go par jour à pleine vitesse. Qui en utilise plus continue à 1 Mbit/s jusqu’à minuit.', ['throttle 3000 1000']],
  ['es', 'more', 'Tienes 3 GB al día. Quien gaste más sigue navegando a 1 Mbps hasta medianoche.', ['throttle 3000 1000']],
  ['es', 'more', 'La tarifa incluye 20 GB. Si consumes más, la velocidad baja a 128 kbps.', ['throttle 20000 128']],
  ['it', 'more', 'Hai 3 GB al giorno. Chi ne usa di più naviga a 1 Mbps fino a mezzanotte.', ['throttle 3000 1000']],
  ['it', 'more', 'Il piano include 20 GB. Se consumi di più, la velocità scende a 128 kbps.', ['throttle 20000 128']],
  ['pt', 'more', 'Tens 3 GB por dia. Quem gastar mais continua a navegar a 1 Mbps até à meia-noite.', ['throttle 3000 1000']],
  ['pt', 'more', 'O plano inclui 20 GB. Se consumir mais do que isso, a velocidade cai para 128 kbps.', ['throttle 20000 128']],
  ['ja', 'more', '1日3GBまで高速です。それ以上使うと当日中は最大1Mbpsになります。', ['throttle 3000 1000']],
  ['ja', 'more', '月間20GBが付いています。これを超えた分は128kbpsでご利用いただけます。', ['throttle 20000 128']],
  ['ko', 'more', '하루 3GB를 제공합니다. 그보다 많이 쓰면 자정까지 1Mbps로 이용합니다.', ['throttle 3000 1000']],
  ['ko', 'more', '월 20GB가 들어 있습니다. 더 사용하면 400kbps로 제한됩니다.', ['throttle 20000 400']],
  ['hi', 'more', 'रोज़ 3GB डेटा मिलता है। इससे ज़्यादा इस्तेमाल करने पर स्पीड 64kbps हो जाती है।', ['throttle 3000 64']],
  ['hi', 'more', 'प्लान में 20GB है। इससे अधिक खर्च करने वालों की स्पीड 128kbps कर दी जाती है।', ['throttle 20000 128']],
];

/** The allowance in one sentence; the next says that nothing of it is left. */
const GONE: readonly Row[] = [
  ['en', 'gone', 'Each device gets 50MB of Wi-Fi a day. When those have gone, nothing else will load.', ['block 50']],
  ['en', 'gone', '24GB for the whole family. With none of it left, all lines are slowed to 256 kbps.', ['throttle 24000 256']],
  ['en', 'gone', 'You start the month with 10GB. As soon as there is nothing left of it, mobile data is switched off.', ['block 10000']],
  ['en', 'gone', '3GB for 7 days. No data left? Data’s off till your plan renews.', ['block 3000']],
  ['en', 'gone', 'One 40GB pot. When the pot is empty everyone is at 128 Kbps.', ['throttle 40000 128']],
  ['zh', 'gone', '每月10GB流量。一点不剩时，上网功能即被关闭。', ['block 10000']],
  ['zh', 'gone', '全家共用40GB。用光了怎么办？网速降为128Kbps。', ['throttle 40000 128']],
  ['zh', 'gone', '套餐5GB。耗尽之后，数据服务暂停至下月。', ['block 5000']],
  ['de', 'gone', 'Die Familie teilt sich 40 GB. Ist davon nichts mehr übrig, surfen alle mit 64 kbit/s.', ['throttle 40000 64']],
  ['de', 'gone', '3 GB für 7 Tage. Alles weg? Dann ist bis zur Verlängerung Schluss.', ['block 3000']],
  ['de', 'gone', 'Im Paket sind 5 GB. Sobald der Topf leer ist, wird die Verbindung getrennt.', ['block 5000']],
  ['fr', 'gone', '40 Go pour toute la famille. Quand il n’en reste rien, le débit tombe à 128 kbit/s.', ['throttle 40000 128']],
  ['fr', 'gone', '2,5 Go, validité 7 jours. L’accès à Internet s’arrête une fois le volume consommé.', ['block 2500']],
  ['fr', 'gone', '3 Go pour 7 jours. Plus de data ? L’accès est coupé jusqu’au renouvellement.', ['block 3000']],
  ['es', 'gone', 'La familia comparte 40 GB. Cuando no queda nada, todas las líneas van a 128 kbps.', ['throttle 40000 128']],
  ['es', 'gone', '3 GB para 7 días. ¿Te quedaste sin datos? La navegación se corta hasta la renovación.', ['block 3000']],
  ['es', 'gone', 'Tu internet trae 150 GB. ¿Los consumiste todos? Navegas a 256 kbps hasta el próximo corte.', ['throttle 150000 256']],
  ['it', 'gone', '40 GB per tutta la famiglia. Quando non ne resta più nulla, si naviga a 128 kbps.', ['throttle 40000 128']],
  ['it', 'gone', '3 GB per 7 giorni. Hai finito i Giga? La navigazione si blocca fino al rinnovo.', ['block 3000']],
  ['pt', 'gone', 'A família partilha 40 GB. Quando já não resta nada, todas as linhas ficam a 128 kbps.', ['throttle 40000 128']],
  ['pt', 'gone', '3 GB para 7 dias. Acabaram os dados? A internet é cortada até à renovação.', ['block 3000']],
  ['ja', 'gone', 'ご家族で40GBをシェア。残量がゼロになると全回線が128kbpsになります。', ['throttle 40000 128']],
  ['ja', 'gone', '7日間3GB。データがなくなったら？更新日まで通信が停止します。', ['block 3000']],
  ['ko', 'gone', '가족이 40GB를 함께 씁니다. 하나도 남지 않으면 모든 회선이 400kbps로 바뀝니다.', ['throttle 40000 400']],
  ['ko', 'gone', '7일간 3GB 제공. 데이터를 다 썼다면? 갱신일까지 데이터가 차단됩니다.', ['block 3000']],
  ['hi', 'gone', 'पूरे परिवार के लिए 40GB। कुछ भी न बचने पर सभी लाइनों की स्पीड 64kbps हो जाती है।', ['throttle 40000 64']],
  ['hi', 'gone', '7 दिन के लिए 3GB। डेटा खत्म? रिन्यू होने तक इंटरनेट बंद रहेगा।', ['block 3000']],
];

/** Other sentences between the amount and what happens behind it. */
const BETWEEN: readonly Row[] = [
  [
    'en',
    'between',
    'The plan comes with 15GB. Calls and texts are unlimited. It costs $25 a month. Once it is used up, speeds drop to 128 kbps.',
    ['throttle 15000 128'],
  ],
  [
    'en',
    'between',
    'Your allowance is 8GB. You can share it with the family. Unused data does not roll over. When you run out, data stops.',
    ['block 8000'],
  ],
  ['zh', 'between', '套餐含15GB流量。通话不限量。月费39元。流量用完后降速至128Kbps。', ['throttle 15000 128']],
  ['zh', 'between', '每月8GB。可与家人共享。剩余不结转。用完即断网。', ['block 8000']],
  [
    'de',
    'between',
    'Der Tarif bietet 15 GB. Telefonate sind inklusive. Er kostet 25 € im Monat. Ist das Volumen verbraucht, wird auf 64 kbit/s gedrosselt.',
    ['throttle 15000 64'],
  ],
  [
    'fr',
    'between',
    'Le forfait offre 15 Go. Les appels sont illimités. Il coûte 25 € par mois. Une fois l’enveloppe épuisée, le débit passe à 128 kbit/s.',
    ['throttle 15000 128'],
  ],
  [
    'es',
    'between',
    'La tarifa trae 15 GB. Las llamadas son ilimitadas. Cuesta 25 € al mes. Una vez agotados, la velocidad baja a 128 kbps.',
    ['throttle 15000 128'],
  ],
  [
    'it',
    'between',
    'L’offerta include 15 GB. Le chiamate sono illimitate. Costa 10 € al mese. Una volta esauriti, la velocità scende a 128 kbps.',
    ['throttle 15000 128'],
  ],
  [
    'pt',
    'between',
    'O plano traz 15 GB. As chamadas são ilimitadas. Custa 25 € por mês. Uma vez esgotados, a velocidade cai para 128 kbps.',
    ['throttle 15000 128'],
  ],
  ['ja', 'between', 'データは月15GBです。通話はかけ放題です。料金は2,000円です。使い切ると128kbpsに制限されます。', ['throttle 15000 128']],
  [
    'ko',
    'between',
    '데이터는 월 15GB입니다. 통화는 무제한입니다. 요금은 30,000원입니다. 모두 소진하면 400kbps로 제한됩니다.',
    ['throttle 15000 400'],
  ],
  ['hi', 'between', 'प्लान में 15GB डेटा है। कॉल अनलिमिटेड हैं। कीमत 299 रुपये है। डेटा खत्म होने पर स्पीड 64kbps हो जाएगी।', ['throttle 15000 64']],
];

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

/** A charge beyond the allowance, and a later sentence with an amount of its own for something else. */
const OF_ANOTHER: readonly Row[] = [
  ['en', 'of another', 'Included 5 MB per SIM. Overage USD 0.10 per MB. A SIM above 100 MB is suspended.', ['charge 5 0.1/1', 'block 100']],
  ['en', 'of another', 'Overage USD 0.10 per MB. A SIM above 100 MB is suspended.', ['charge 0.1/1', 'block 100']],
  [
    'en',
    'of another',
    'Once your data is used up, speeds are reduced. Hotspot use is limited to 10GB.',
    ['throttle', 'hotspot unspecified 10000'],
  ],
  ['zh', 'of another', '套内5MB，超出0.10元/MB。超过100MB的卡将被停机。', ['charge 5 0.1/1', 'block 100']],
  ['zh', 'of another', '超出套餐按0.10元/MB计费。单卡超过100MB停机。', ['charge 0.1/1', 'block 100']],
  [
    'de',
    'of another',
    'Inklusive 5 MB je SIM. Mehrverbrauch 0,10 € pro MB. Eine SIM über 100 MB wird gesperrt.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  ['de', 'of another', 'Mehrverbrauch kostet 0,10 € pro MB. Eine SIM über 100 MB wird gesperrt.', ['charge 0.1/1', 'block 100']],
  [
    'fr',
    'of another',
    '5 Mo inclus par SIM. Dépassement : 0,10 € par Mo. Une SIM au-delà de 100 Mo est suspendue.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'es',
    'of another',
    'Incluye 5 MB por SIM. Exceso: 0,10 € por MB. Una SIM que supere los 100 MB se suspende.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'it',
    'of another',
    'Inclusi 5 MB per SIM. Extra soglia: 0,10 € per MB. Una SIM oltre i 100 MB viene sospesa.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'pt',
    'of another',
    'Inclui 5 MB por SIM. Excedente: 0,10 € por MB. Um SIM acima de 100 MB é suspenso.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'ja',
    'of another',
    '1回線あたり5MBを含みます。超過分は1MBあたり10円です。100MBを超えたSIMは停止します。',
    ['charge 5 10/1', 'block 100'],
  ],
  ['ko', 'of another', '회선당 5MB 제공. 초과 시 1MB당 10원이 부과됩니다. 100MB를 넘는 회선은 정지됩니다.', ['charge 5 10/1', 'block 100']],
  [
    'hi',
    'of another',
    'हर SIM पर 5MB शामिल है। अतिरिक्त उपयोग पर ₹1 प्रति MB। 100MB से ऊपर जाने पर SIM बंद कर दी जाती है।',
    ['charge 5 1/1', 'block 100'],
  ],
];

/** Look-alikes: an amount that is not what the effect starts at, or that tells nothing. */
const NOT_SO: readonly Row[] = [
  ['en', 'not so', 'Enjoy unlimited data at up to 5 Mbps all month.', ['throttle 0 5000']],
  ['en', 'not so', 'You can buy 10GB for $20. When your own data has gone, you are slowed to 64 kbps.', ['throttle 64']],
  ['en', 'not so', 'Bring a friend and get 5GB. Whoever uses more of the fast data is not slowed.', ['full_speed 0']],
  ['zh', 'not so', '全程最高5Mbps，流量不限。', ['throttle 0 5000']],
  ['zh', 'not so', '可另购10GB加油包。套餐流量用完后限速64Kbps。', ['throttle 64']],
  ['de', 'not so', 'Auf Wunsch sind 10 GB für 20 € buchbar. Ist das Datenvolumen aufgebraucht, surfen Sie mit 64 kbit/s.', ['throttle 64']],
  ['fr', 'not so', 'Recharge de 10 Go à 20 € en option. Une fois l’enveloppe épuisée, le débit est réduit à 64 kbit/s.', ['throttle 64']],
  ['es', 'not so', 'Puedes contratar un bono de 10 GB por 20 €. Al agotar tus datos navegas a 64 kbps.', ['throttle 64']],
  ['it', 'not so', 'Puoi acquistare 10 GB a 20 €. Finiti i Giga, la velocità scende a 64 kbps.', ['throttle 64']],
  ['pt', 'not so', 'Pode comprar 10 GB por 20 €. Esgotados os dados, a velocidade cai para 64 kbps.', ['throttle 64']],
  ['ja', 'not so', '10GBの追加は2,000円で購入できます。データ容量を使い切ると128kbpsになります。', ['throttle 128']],
  ['ko', 'not so', '10GB 충전권은 20,000원에 구매할 수 있습니다. 기본 데이터를 소진하면 400kbps로 제한됩니다.', ['throttle 400']],
  ['hi', 'not so', 'आप ₹200 में 10GB का ऐड-ऑन खरीद सकते हैं। डेटा खत्म होने पर स्पीड 64kbps हो जाएगी।', ['throttle 64']],
];

const COUNTRY: Readonly<Record<string, string>> = {
  en: 'US',
  zh: 'CN',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  ja: 'JP',
  ko: 'KR',
  hi: 'IN',
};

/** The tiers of a text, in short. What is charged and what is added by itself count as the same. */
function tiersIn(text: string, language: string): string[] {
  const { tiers } = readFinePrint(text, { language, country: COUNTRY[language] ?? null }).value;
  return tiers
    .map(({ tier }) => wireTier(tier))
    .map(({ scope, action, from_mb, down_kbps, price, price_unit_mb }) =>
      [
        scope === 'data' ? null : scope,
        action === 'bolt_on' ? 'charge' : action,
        from_mb,
        down_kbps,
        price === null ? null : `${price}/${price_unit_mb}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    );
}

test.each([...MORE, ...GONE, ...BETWEEN, ...PLANS, ...LINES, ...SETTLES, ...TWO, ...ON_TOP, ...FIELDS, ...OF_ANOTHER, ...NOT_SO])(
  '%s: %s: %s',
  (language, _how, text, tiers) => {
    expect(tiersIn(text, language).sort()).toEqual([...tiers].sort());
  },
);
