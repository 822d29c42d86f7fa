/** Words of our own for made-up carriers and plans, by language family. No carrier of this name is meant. */

export const LANGUAGES = ['en', 'de', 'es', 'pt', 'fr', 'pl', 'ru', 'zh', 'zh-hant', 'ja', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Words {
  /** Carrier names: one of these, then one of `kinds`. */
  readonly roots: readonly string[];
  readonly kinds: readonly string[];
  readonly series: readonly string[];
  readonly levels: readonly string[];
  readonly unlimited: readonly string[];
  /** How the words of a name are joined. */
  readonly gap: '' | ' ';
  readonly plan: string;
  readonly currencyWord: string;
  readonly regions: readonly string[];
}

const SYLLABLES = [
  'bel',
  'cor',
  'dan',
  'el',
  'fin',
  'gar',
  'hal',
  'is',
  'jor',
  'kel',
  'lum',
  'mar',
  'nor',
  'or',
  'pel',
  'quin',
  'ros',
  'sal',
  'tor',
  'ul',
  'vel',
  'wen',
  'yar',
  'zor',
];
const ENDINGS = ['a', 'ia', 'on', 'is', 'ex', 'io', 'um', 'eo', 'an', 'ora'];
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A made-up Latin word by number; neighbours look different. */
export function coined(at: number): string {
  const first = SYLLABLES[at % SYLLABLES.length] ?? '';
  const second = SYLLABLES[(at * 7 + Math.floor(at / SYLLABLES.length)) % SYLLABLES.length] ?? '';
  return capital(`${first}${second}${ENDINGS[Math.floor(at / 5) % ENDINGS.length] ?? ''}`);
}

const LATIN = ['Kestrel', 'Lumen Bay', 'North Harbour', 'A&B', 'Juniper', 'Silverline', 'O-Net', 'Beacon', 'Tidewater', 'Ridge'];

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    roots: LATIN,
    kinds: ['Mobile', 'Wireless', 'Telecom', 'Broadband', 'Connect', 'Cellular'],
    series: [
      'Unlimited',
      'Prepaid',
      'Internet',
      'Business',
      'Family',
      'Essential',
      'Data Only',
      'Home Fibre',
      'Pay As You Go',
      'SIM only',
      'Student',
      'Traveller',
      'Senior',
      'Connected Car',
    ],
    levels: ['Plus', 'Max', 'Starter', 'Extra', 'Premium', 'Lite', 'Value', 'Advanced', 'Select', 'Ultimate', 'Basic'],
    unlimited: ['Unlimited', 'unlimited', 'Uncapped', 'All-you-can-eat'],
    gap: ' ',
    plan: 'plan',
    currencyWord: '',
    regions: ['North', 'Coast', 'Metro'],
  },
  de: {
    roots: ['Südnetz', 'Ost-Tel', 'Brückenfunk', 'Nordwelle', 'Grünfunk', 'Alpenruf'],
    kinds: ['Mobilfunk', 'Telefon', 'Netz', 'Kabel'],
    series: ['Tarif Allnet', 'Prepaid-Flatrate', 'Internet-Flat', 'Handytarif', 'Datentarif', 'Zuhause', 'Jugendtarif', 'Größe'],
    levels: ['S', 'M', 'L', 'XL', 'Start', 'Komfort', 'Spezial'],
    unlimited: ['Flatrate', 'unbegrenzt', 'Unlimited'],
    gap: ' ',
    plan: 'Tarif',
    currencyWord: '',
    regions: ['Nord', 'Süd'],
  },
  es: {
    roots: ['Vía Sur', 'Óptima', 'Río Claro', 'Montaña', 'Señal Azul', 'Cóndor'],
    kinds: ['Móvil', 'Telecomunicaciones', 'Celular', 'Fibra'],
    series: ['Tarifa', 'Plan', 'Prepago', 'Pospago', 'Ilimitado', 'Navega', 'Hogar', 'Joven'],
    levels: ['Básico', 'Plus', 'Máximo', 'Libre', 'Esencial', 'Total', 'Mini'],
    unlimited: ['Ilimitado', 'ilimitados', 'sin límite'],
    gap: ' ',
    plan: 'Plan',
    currencyWord: '',
    regions: ['Norte', 'Capital'],
  },
  pt: {
    roots: ['Onda Verde', 'São Bento', 'Ligação', 'Coração', 'Farol'],
    kinds: ['Móvel', 'Telecom', 'Celular', 'Banda Larga'],
    series: ['Plano', 'Pré-Pago', 'Pós', 'Controle', 'Internet móvel', 'Família', 'Ilimitado'],
    levels: ['Essencial', 'Turbo', 'Completo', 'Mais', 'Básico'],
    unlimited: ['Ilimitado', 'ilimitada'],
    gap: ' ',
    plan: 'Plano',
    currencyWord: '',
    regions: ['Nordeste', 'Sul'],
  },
  fr: {
    roots: ['Réseau Azur', 'Étoile', 'Mistral', 'Belle-Île', 'Forêt'],
    kinds: ['Télécom', 'Mobile', 'Fibre'],
    series: ['Forfait', 'Offre', 'Forfait illimité', 'Carte prépayée', 'Série limitée', 'Box'],
    levels: ['Découverte', 'Liberté', 'Évasion', 'Confort', 'Intégral', 'Mini'],
    unlimited: ['illimité', 'Illimitée'],
    gap: ' ',
    plan: 'Forfait',
    currencyWord: '',
    regions: ['Ouest', 'Île'],
  },
  pl: {
    roots: ['Łącznik', 'Źródło', 'Wieża', 'Świerk'],
    kinds: ['Mobile', 'Sieć', 'Telekom'],
    series: ['Abonament', 'Na kartę', 'Pakiet', 'Internet domowy', 'Bez limitu'],
    levels: ['Mały', 'Duży', 'Średni', 'Max', 'Wygodny'],
    unlimited: ['Bez limitu', 'bez limitów'],
    gap: ' ',
    plan: 'Plan',
    currencyWord: '',
    regions: ['Północ', 'Śląsk'],
  },
  ru: {
    roots: ['Северный Ветер', 'Волна', 'Маяк', 'Берёза', 'Звёздный'],
    kinds: ['Связь', 'Телеком', 'Мобайл'],
    series: ['Тариф', 'Безлимит', 'Пакет', 'Домашний интернет', 'Семья', 'Выгодный'],
    levels: ['Мини', 'Макси', 'Оптимальный', 'Плюс', 'Старт'],
    unlimited: ['Безлимит', 'безлимитный'],
    gap: ' ',
    plan: 'Тариф',
    currencyWord: '',
    regions: ['Юг', 'Сибирь'],
  },
  zh: {
    roots: ['远方', '晨星', '江河', '云帆', '青禾', '山海'],
    kinds: ['通信', '移动', '电信', '宽带'],
    series: ['畅享套餐', '5G畅享套餐', '大流量卡', '不限量套餐', '无忧卡', '校园卡', '家庭融合套餐', '亲情卡', '流量王', '国内流量包'],
    levels: ['尊享版', '青春版', '全国版', '升级版', '基础版'],
    unlimited: ['不限量', '畅享', '无限'],
    gap: '',
    plan: '套餐',
    currencyWord: '元',
    regions: ['广东深圳', '江苏', '四川', '广西崇左', '北京'],
  },
  'zh-hant': {
    roots: ['遠山', '海灣', '晨光', '翠嶺'],
    kinds: ['電訊', '電信', '通訊'],
    series: ['上網計劃', '5G本地服務計劃', '儲值卡', '月租方案', '輕享方案', '吃到飽', '數據組合'],
    levels: ['尊尚', '學生', '家庭', '輕量'],
    unlimited: ['無限', '吃到飽', '任用'],
    gap: '',
    plan: '計劃',
    currencyWord: '元',
    regions: ['九龍', '臺北'],
  },
  ja: {
    roots: ['ひかり', 'みなと', 'さくら野', 'そら', '朝日野'],
    kinds: ['モバイル', '通信', 'ネット'],
    series: ['データ使い放題プラン', 'シンプルプラン', '音声通話プラン', '家族割プラン', 'データ定額', 'ホーム光', '学割'],
    levels: ['ライト', 'プラス', 'マックス', 'ミニ', 'スタンダード'],
    unlimited: ['使い放題', '無制限'],
    gap: '',
    plan: 'プラン',
    currencyWord: '円',
    regions: ['関東', '北海道'],
  },
  ko: {
    roots: ['한빛', '푸른', '새벽', '너울'],
    kinds: ['텔레콤', '모바일', '통신'],
    series: ['완전무한', '데이터 요금제', '5G 중간요금제', '슈퍼플랜', '청소년 요금제', 'LTE 요금제', '선불 유심'],
    levels: ['라이트', '프리미엄', '스페셜', '베이직'],
    unlimited: ['무한', '무제한'],
    gap: ' ',
    plan: '요금제',
    currencyWord: '원',
    regions: ['서울', '부산'],
  },
};
