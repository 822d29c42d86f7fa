/** The same thing said in every language: whatever the language, the tiers are the same. */
import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import { wireTier } from '../../../../src/core/model/index.ts';

interface Phenomenon {
  readonly phenomenon: string;
  /** Scope, action, megabytes or "?", kbit/s or "-", price per megabytes, cap. */
  readonly tiers: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

const PHENOMENA: readonly Phenomenon[] = [
  {
    phenomenon: 'one step',
    tiers: ['data throttle 10000 128'],
    texts: {
      en: 'When you have got through 10 GB in a month, the connection slows to 128 kbit/s.',
      zh: '当月流量用到10GB之后，网速会被降到128Kbps。',
      de: 'Sobald 10 GB im Monat erreicht sind, wird die Verbindung auf 128 kbit/s verlangsamt.',
      fr: 'Passé 10 Go dans le mois, la connexion ralentit à 128 kbit/s.',
      es: 'Cuando llegues a 10 GB en el mes, la conexión se ralentiza a 128 kbps.',
      it: 'Raggiunti 10 GB nel mese, la connessione rallenta a 128 kbps.',
      pt: 'Ao atingir 10 GB no mês, a ligação abranda para 128 kbps.',
      ja: 'ひと月に10GBまで使うと、通信速度が128kbpsに落ちます。',
      ko: '한 달에 10GB를 쓰고 나면 속도가 128kbps로 떨어집니다.',
      hi: 'महीने में 10GB इस्तेमाल होने के बाद स्पीड घटकर 128kbps रह जाती है।',
    },
  },
  {
    phenomenon: 'three steps',
    tiers: ['data throttle 20000 1000', 'data throttle 40000 128', 'data block 100000 -'],
    texts: {
      en: '1 Mbps after 20 GB, 128 kbps after 40 GB, and no data at all after 100 GB.',
      zh: '满20GB降至1Mbps，满40GB降至128Kbps，满100GB停止上网。',
      de: 'Ab 20 GB 1 Mbit/s, ab 40 GB 128 kbit/s, ab 100 GB ist die Datennutzung gesperrt.',
      fr: 'Débit réduit à 1 Mbit/s dès 20 Go, à 128 kbit/s dès 40 Go, puis accès coupé à 100 Go.',
      es: 'A partir de 20 GB, 1 Mbps; a partir de 40 GB, 128 kbps; a los 100 GB se corta la navegación.',
      it: 'Dopo 20 GB 1 Mbps, dopo 40 GB 128 kbps e dopo 100 GB la navigazione viene bloccata.',
      pt: 'Após 20 GB, 1 Mbps; após 40 GB, 128 kbps; aos 100 GB a navegação é bloqueada.',
      ja: '20GB超過で1Mbps、40GB超過で128kbps、100GBに達すると通信を停止します。',
      ko: '20GB 초과 시 1Mbps, 40GB 초과 시 128kbps로 제한되며 100GB를 넘으면 차단됩니다.',
      hi: '20GB के बाद 1Mbps, 40GB के बाद 128kbps और 100GB के बाद इंटरनेट बंद।',
    },
  },
  {
    phenomenon: 'daily',
    tiers: ['data throttle 2000 64'],
    texts: {
      en: 'You have 2 GB of fast data every day; past that it is 64 kbps until midnight.',
      zh: '每天2GB高速流量，超出后限速64Kbps，零点恢复。',
      de: 'Pro Tag stehen 2 GB zur Verfügung, danach surfen Sie bis Mitternacht mit 64 kbit/s.',
      fr: '2 Go par jour, puis 64 kbit/s jusqu’à minuit.',
      es: 'Cada día tienes 2 GB; una vez gastados, navegas a 64 kbps hasta la medianoche.',
      it: 'Ogni giorno hai 2 GB; una volta finiti navighi a 64 kbps fino a mezzanotte.',
      pt: 'Por dia tem 2 GB; depois de gastos, navega a 64 kbps até à meia-noite.',
      ja: '1日2GBまで高速。超えると当日中は64kbpsになります。',
      ko: '매일 2GB 제공, 소진 후에는 자정까지 64kbps로 이용할 수 있습니다.',
      hi: 'रोज़ 2GB हाई स्पीड डेटा, उसके बाद आधी रात तक 64kbps।',
    },
  },
  {
    phenomenon: 'day and month',
    tiers: ['data throttle 1000 64', 'data block 30000 -'],
    texts: {
      en: '1 GB a day at full speed, then 64 kbps; once 30 GB have been used in the month, data is blocked.',
      zh: '每日1GB全速，超出后64Kbps；当月累计30GB后停止上网。',
      de: 'Täglich 1 GB mit voller Geschwindigkeit, danach 64 kbit/s; nach 30 GB im Monat wird der Datenzugang gesperrt.',
      fr: '1 Go par jour à plein débit, puis 64 kbit/s ; au-delà de 30 Go dans le mois, l’accès à internet est bloqué.',
      es: '1 GB al día a máxima velocidad y luego 64 kbps; al llegar a 30 GB en el mes se bloquean los datos.',
      it: '1 GB al giorno a piena velocità, poi 64 kbps; raggiunti 30 GB nel mese il traffico dati viene bloccato.',
      pt: '1 GB por dia à velocidade máxima e depois 64 kbps; ao chegar aos 30 GB no mês os dados são bloqueados.',
      ja: '1日1GBまで高速、以降は64kbps。月30GBに達するとデータ通信は停止します。',
      ko: '하루 1GB까지 고속, 이후 64kbps. 월 30GB를 초과하면 데이터가 차단됩니다.',
      hi: 'रोज़ 1GB तेज़ डेटा, फिर 64kbps; महीने में 30GB के बाद डेटा बंद कर दिया जाएगा।',
    },
  },
  {
    phenomenon: 'congestion',
    tiers: ['data deprioritize 50000 -'],
    texts: {
      en: 'Customers who go over 50 GB in a month may see slower speeds when the network is busy.',
      zh: '当月使用超过50GB的用户，在网络繁忙时速率可能下降。',
      de: 'Wer mehr als 50 GB im Monat verbraucht, kann bei Netzüberlastung nachrangig behandelt werden.',
      fr: 'Au-delà de 50 Go par mois, votre trafic peut être rendu moins prioritaire en cas de congestion du réseau.',
      es: 'Si superas 50 GB en el mes, tu tráfico puede tener menor prioridad cuando la red esté congestionada.',
      it: 'Oltre 50 GB al mese, in caso di congestione della rete il traffico può avere priorità inferiore.',
      pt: 'Acima de 50 GB no mês, o tráfego pode ter menor prioridade quando a rede estiver congestionada.',
      ja: '月50GBを超えると、混雑時に通信の優先度が下がることがあります。',
      ko: '월 50GB를 초과하면 네트워크 혼잡 시 우선순위가 낮아질 수 있습니다.',
      hi: 'महीने में 50GB से ज़्यादा इस्तेमाल पर नेटवर्क व्यस्त होने के समय प्राथमिकता कम हो सकती है।',
    },
  },
  {
    phenomenon: 'per MB',
    tiers: ['data charge 5000 - 0.1/1'],
    texts: {
      en: 'Past 5 GB, every MB costs $0.10.',
      zh: '超出5GB后，按0.1元/MB收费。',
      de: 'Nach 5 GB kostet jedes weitere MB 0,10 €.',
      fr: 'Au-delà de 5 Go, chaque Mo est facturé 0,10 €.',
      es: 'A partir de 5 GB, cada MB cuesta 0,10 €.',
      it: 'Oltre i 5 GB ogni MB costa 0,10 €.',
      pt: 'Acima de 5 GB, cada MB custa 0,10 €.',
      ja: '5GBを超えた分は1MBにつき0.1円かかります。',
      ko: '5GB를 초과하면 1MB당 0.1원이 부과됩니다.',
      hi: '5GB के बाद हर MB पर ₹0.10 लगेंगे।',
    },
  },
  {
    phenomenon: 'automatic pack',
    tiers: ['data bolt-on 5000 - 5/500 cap15'],
    texts: {
      en: 'When your 5 GB are gone, 500 MB are added automatically for $5, up to three times a month.',
      zh: '5GB用完后自动叠加500MB，每次5元，每月最多3次。',
      de: 'Sind die 5 GB aufgebraucht, werden automatisch 500 MB für 5 € nachgebucht, maximal dreimal im Monat.',
      it: 'Esauriti i 5 GB, vengono aggiunti automaticamente 500 MB a 5 €, fino a un massimo di 3 volte al mese.',
      pt: 'Esgotados os 5 GB, são adicionados automaticamente 500 MB por 5 €, até ao máximo de 3 vezes por mês.',
      ja: '5GBを使い切ると500MBが5円で自動的に追加されます（月3回まで）。',
      ko: '5GB 소진 시 500MB가 5원에 자동으로 충전되며 월 최대 3회까지 충전됩니다.',
      hi: '5GB खत्म होने पर ₹5 में 500MB अपने आप जुड़ जाएगा, महीने में अधिकतम 3 बार।',
    },
  },
  {
    phenomenon: 'hotspot',
    tiers: ['hotspot throttle 15000 600'],
    texts: {
      en: 'Tethering gets 15 GB a month and is then limited to 600 kbps.',
      zh: '热点共享每月15GB，用完后限速600Kbps。',
      de: 'Für Tethering stehen 15 GB pro Monat bereit, danach 600 kbit/s.',
      fr: 'Partage de connexion : 15 Go par mois, puis 600 kbit/s.',
      es: 'Para compartir conexión dispones de 15 GB al mes; después, 600 kbps.',
      it: 'In tethering hai 15 GB al mese, poi la velocità scende a 600 kbps.',
      pt: 'Na partilha de internet tem 15 GB por mês; depois, 600 kbps.',
      ja: 'テザリングは月15GBまで、超過後は600kbpsに制限されます。',
      ko: '테더링은 월 15GB까지 제공되며 소진 후 600kbps로 제한됩니다.',
      hi: 'हॉटस्पॉट के लिए महीने में 15GB, उसके बाद 600kbps।',
    },
  },
  {
    phenomenon: 'roaming',
    tiers: ['roaming charge 20000 - 0.5/1'],
    texts: {
      en: 'Abroad you may use 20 GB a month; beyond this you pay $0.50 for each MB.',
      zh: '境外漫游每月可用20GB，超出部分0.5元/MB。',
      de: 'Im Ausland sind 20 GB im Monat nutzbar, darüber hinaus kostet jedes MB 0,50 €.',
      fr: 'À l’étranger, vous disposez de 20 Go par mois ; au-delà, 0,50 € par Mo.',
      es: 'En el extranjero dispones de 20 GB al mes; superados, pagarás 0,50 € por MB.',
      it: 'All’estero hai 20 GB al mese; superati, paghi 0,50 € per MB.',
      pt: 'No estrangeiro pode usar 20 GB por mês; a partir daí paga 0,50 € por MB.',
      ja: '海外では月20GBまで利用でき、超過分は1MBあたり0.5円です。',
      ko: '해외에서는 월 20GB까지 쓸 수 있고 초과분은 1MB당 0.5원입니다.',
      hi: 'विदेश में रोमिंग पर महीने में 20GB, उसके बाद ₹0.50 प्रति MB।',
    },
  },
  {
    phenomenon: 'generation',
    tiers: ['data throttle 5000 -'],
    texts: {
      en: 'Beyond 5 GB you are dropped to 2G speeds.',
      zh: '超过5GB后降为2G网速。',
      de: 'Über 5 GB hinaus surfen Sie nur noch mit 2G-Geschwindigkeit.',
      fr: 'Au-delà de 5 Go, vous passez en débit 2G.',
      es: 'Después de 5 GB pasas a velocidad 2G.',
      it: 'Dopo 5 GB si passa a velocità 2G.',
      pt: 'Depois de 5 GB passa para velocidade 2G.',
      ja: '5GBを超えると2G並みの速度になります。',
      ko: '5GB를 넘으면 2G 수준의 속도로 떨어집니다.',
      hi: '5GB के बाद 2G स्पीड मिलेगी।',
    },
  },
  {
    phenomenon: 'block',
    tiers: ['data block 5000 -'],
    texts: {
      en: 'Your internet is switched off at 5 GB and comes back with the next renewal.',
      zh: '用满5GB即关闭上网功能，下月1日自动开通。',
      de: 'Bei 5 GB wird das Internet abgeschaltet und erst zum nächsten Abrechnungsmonat wieder freigegeben.',
      fr: 'À 5 Go, internet est coupé jusqu’au prochain renouvellement.',
      es: 'Al alcanzar los 5 GB te quedas sin internet hasta la próxima renovación.',
      it: 'Raggiunti i 5 GB resti senza internet fino al rinnovo.',
      pt: 'Quando chegar aos 5 GB fica sem internet até à renovação.',
      ja: '5GBに達した時点でデータ通信はご利用いただけなくなります。',
      ko: '5GB를 모두 쓰면 다음 갱신일까지 인터넷을 이용할 수 없습니다.',
      hi: '5GB पूरा होते ही इंटरनेट बंद हो जाएगा और अगले रिचार्ज पर चालू होगा।',
    },
  },
  {
    phenomenon: 'ceiling',
    tiers: ['data throttle 0 10000'],
    texts: {
      en: 'Speed on this plan is limited to 10 Mbps at all times.',
      zh: '本套餐全程限速10Mbps。',
      de: 'Die Geschwindigkeit ist in diesem Tarif dauerhaft auf 10 Mbit/s begrenzt.',
      fr: 'Le débit de ce forfait est limité à 10 Mbit/s en permanence.',
      es: 'En esta tarifa la velocidad está limitada siempre a 10 Mbps.',
      it: 'Con questa offerta la velocità è limitata a 10 Mbps in ogni momento.',
      pt: 'Neste tarifário a velocidade está sempre limitada a 10 Mbps.',
      ja: '本プランの通信速度は常時最大10Mbpsに制限されます。',
      ko: '이 요금제는 항상 최대 10Mbps로 속도가 제한됩니다.',
      hi: 'इस प्लान में स्पीड हमेशा 10Mbps तक सीमित रहेगी।',
    },
  },
  {
    phenomenon: 'two plans',
    tiers: ['data throttle 5000 64', 'data throttle 10000 64'],
    texts: {
      de: 'Tarif S: 5 GB, Tarif M: 10 GB. Nach Verbrauch des Inklusivvolumens jeweils 64 kbit/s.',
      fr: 'Forfait S : 5 Go, forfait M : 10 Go. Au-delà, débit réduit à 64 kbit/s dans les deux cas.',
      es: 'Tarifa S: 5 GB; tarifa M: 10 GB. Al agotarlos, ambas bajan a 64 kbps.',
      it: 'Offerta S: 5 GB; offerta M: 10 GB. Al termine, in entrambe la velocità scende a 64 kbps.',
      pt: 'Plano S: 5 GB; plano M: 10 GB. Depois, ambos reduzem para 64 kbps.',
      ja: 'Sプランは5GB、Mプランは10GB。超過後はいずれも64kbpsになります。',
      ko: 'S요금제 5GB, M요금제 10GB. 소진 후에는 모두 64kbps로 제한됩니다.',
      hi: 'प्लान S में 5GB, प्लान M में 10GB। खत्म होने पर दोनों में 64kbps।',
    },
  },
  {
    phenomenon: 'no amount',
    tiers: ['data throttle ? -'],
    texts: {
      en: 'A fair use policy applies; heavy users may be slowed down.',
      zh: '适用公平使用原则，流量用量过大的用户可能被降速。',
      de: 'Es gilt eine Fair-Use-Regelung; Vielnutzer können gedrosselt werden.',
      fr: 'Une politique d’usage raisonnable s’applique ; le débit des gros consommateurs peut être réduit.',
      es: 'Se aplica una política de uso razonable; a los grandes consumidores se les puede reducir la velocidad.',
      it: 'Si applica una politica di uso corretto; ai forti utilizzatori può essere ridotta la velocità.',
      pt: 'Aplica-se uma política de utilização responsável; a velocidade dos grandes utilizadores pode ser reduzida.',
      ja: '公平な利用のため、大量に通信されるお客さまの速度を制限することがあります。',
      ko: '공정 사용 정책이 적용되며 과다 사용자는 속도가 제한될 수 있습니다.',
      hi: 'फेयर यूज़ पॉलिसी लागू; ज़्यादा इस्तेमाल करने वालों की स्पीड घटाई जा सकती है।',
    },
  },
  {
    phenomenon: 'no number at all',
    tiers: [],
    texts: {
      en: 'Unlimited calls and 100 texts, 30 days, $15, 5G included. Call 1-800-555-0199.',
      zh: '语音不限量，短信100条，30天有效，资费15元，支持5G。客服热线10000。',
      de: 'Allnet-Flat und 100 SMS, 30 Tage, 15 €, 5G inklusive. Hotline 0800 330 1000.',
      fr: 'Appels illimités et 100 SMS, 30 jours, 15 €, 5G incluse. Service client au 3900.',
      es: 'Llamadas ilimitadas y 100 SMS, 30 días, 15 €, 5G incluido. Llama al 1004.',
      it: 'Chiamate illimitate e 100 SMS, 30 giorni, 15 €, 5G incluso. Chiama il 119.',
      pt: 'Chamadas ilimitadas e 100 SMS, 30 dias, 15 €, 5G incluído. Ligue 16200.',
      ja: '通話かけ放題、SMS100通、30日間、1,500円、5G対応。お問い合わせは0120-800-000。',
      ko: '음성통화 무제한, 문자 100건, 30일, 15,000원, 5G 지원. 고객센터 114.',
      hi: 'अनलिमिटेड कॉल और 100 SMS, 30 दिन, ₹150, 5G शामिल। कस्टमर केयर 198।',
    },
  },
  {
    phenomenon: 'zero rated',
    tiers: ['data block 10000 -'],
    texts: {
      en: 'Messaging apps do not count. All other data stops once 10 GB are used.',
      zh: '即时通信应用免流量；其他流量用满10GB后断网。',
      de: 'Messenger werden nicht angerechnet. Alles andere ist nach 10 GB gesperrt.',
      fr: 'Les messageries ne sont pas décomptées. Pour le reste, l’accès est bloqué après 10 Go.',
      es: 'Las apps de mensajería no consumen datos. Para lo demás, se corta la navegación al llegar a 10 GB.',
      it: 'Le app di messaggistica non consumano Giga. Per il resto la navigazione si blocca a 10 GB.',
      pt: 'As apps de mensagens não gastam dados. Para o resto, a navegação é cortada aos 10 GB.',
      ja: 'メッセージアプリはカウントフリー。それ以外は10GBに達すると停止します。',
      ko: '메신저는 데이터가 차감되지 않습니다. 그 외에는 10GB를 쓰면 차단됩니다.',
      hi: 'मैसेजिंग ऐप्स पर डेटा नहीं कटता। बाकी डेटा 10GB के बाद बंद हो जाएगा।',
    },
  },
  {
    phenomenon: 'money stop',
    tiers: ['data charge ? - 0.2/1 cap50', 'data block ? -'],
    texts: {
      en: 'After your bundle you pay $0.20 per MB, to a maximum of $50; then data is blocked.',
      zh: '套餐用完后按0.2元/MB计费，最高50元封顶，之后停止上网。',
      de: 'Nach dem Inklusivvolumen zahlen Sie 0,20 € pro MB bis höchstens 50 €; danach wird gesperrt.',
      fr: 'Au-delà du forfait, 0,20 € par Mo dans la limite de 50 €, puis l’accès est bloqué.',
      es: 'Agotado el bono pagas 0,20 € por MB con un máximo de 50 €; después se bloquean los datos.',
      it: 'Finito il bundle paghi 0,20 € per MB fino a un massimo di 50 €; poi la navigazione si blocca.',
      pt: 'Esgotado o pacote, paga 0,20 € por MB até ao máximo de 50 €; depois os dados são bloqueados.',
      ko: '기본 제공량 소진 후 1MB당 0.2원, 최대 50원까지 부과되고 이후 차단됩니다.',
      hi: 'पैक खत्म होने के बाद ₹0.20 प्रति MB, अधिकतम ₹50; उसके बाद डेटा बंद।',
    },
  },
  {
    phenomenon: 'shared pool',
    tiers: ['data throttle 60000 1000'],
    texts: {
      en: 'The whole family draws on one pool of 60 GB; when it is empty, everybody surfs at 1 Mbps.',
      zh: '全家共享60GB流量，用完后所有成员限速1Mbps。',
      de: 'Alle Karten teilen sich 60 GB; ist das gemeinsame Volumen verbraucht, surfen alle mit 1 Mbit/s.',
      fr: 'Toute la famille partage 60 Go ; une fois consommés, tout le monde passe à 1 Mbit/s.',
      es: 'Toda la familia comparte 60 GB; cuando se agotan, todas las líneas bajan a 1 Mbps.',
      it: 'Tutta la famiglia condivide 60 GB; quando finiscono, tutti navigano a 1 Mbps.',
      pt: 'Toda a família partilha 60 GB; quando acabam, todos passam a 1 Mbps.',
      ja: '家族全員で60GBをシェア。使い切ると全回線が1Mbpsになります。',
      ko: '가족 모두가 60GB를 공유하며 모두 소진하면 전 회선이 1Mbps로 제한됩니다.',
      hi: 'पूरा परिवार 60GB साझा करता है; खत्म होने पर सबकी स्पीड 1Mbps हो जाएगी।',
    },
  },
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

function tiersOf(text: string, language: string): string[] {
  const { tiers } = readFinePrint(text, { language, country: COUNTRY[language] ?? null }).value;
  return tiers
    .map(({ tier }) => wireTier(tier))
    .map(({ scope, action, from_mb, down_kbps, price, price_unit_mb, charge_cap }) =>
      [
        scope,
        action.replace('_', '-'),
        from_mb ?? '?',
        down_kbps ?? '-',
        ...(price === null ? [] : [`${price}/${price_unit_mb}`]),
        ...(charge_cap === null ? [] : [`cap${charge_cap}`]),
      ].join(' '),
    );
}

describe.each(PHENOMENA)('$phenomenon', ({ tiers, texts }) => {
  test.each(Object.entries(texts))('%s: %s', (language, text) => {
    expect(tiersOf(text, language).toSorted()).toEqual([...tiers].sort());
  });
});
