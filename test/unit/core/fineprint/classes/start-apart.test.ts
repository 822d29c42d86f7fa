import { testRows, type Row } from './rows.ts';

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

testRows([...MORE, ...GONE, ...BETWEEN]);
