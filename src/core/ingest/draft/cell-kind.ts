/** What a single cell looks like. Shapes only: what a cell means is for the readers of later stages. */
import { isPlaceholder } from '../../model/index.ts';
import { isCurrencyCode, moneyMark } from './currency-mark.ts';

export const CELL_KINDS = [
  'number',
  'money',
  'volume',
  'speed',
  'url',
  'date',
  'yes-no',
  'binary',
  'duration',
  'minutes',
  'messages',
  'phone',
  'id',
  'prose',
  'unlimited',
  'country-code',
  'currency-code',
  'service',
  'payment',
  'tax',
  'period',
  'text',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Longer cells are prose whatever they hold, and are not searched. */
const LONG = 2000;
const NUMBER = /^[-+]?(?:\d+(?:[.,'’\u00a0\u202f ]\d+)*|[.,]\d+)\s*%?[*†‡¹²³]*$/;
const RANGE = /^\d+(?:[.,]\d+)?\s*(?:-|–|~|to)\s*\d+(?:[.,]\d+)?$/;
const VOLUME = /\d\s*(?:[KMGT]i?B|[KMGT]o|гб|기가|메가|ギガ|兆|giga?s?|megas?)(?![\p{L}/])|\d\s*G(?![\p{L}\d/])/iu;
const SPEED = /\d\s*(?:[kMG](?:bps|bits?\/s|b\/s|bit\/s|o\/s)|bps|兆宽带)/iu;
const URL = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|gov|edu|io|[a-z]{2})(?:\/\S*)?$/i;
const DATE =
  /^(?:19|20)\d\d[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月]\d{1,2}日?)?(?:[ T].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?: .*)?$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^\d{1,2}\s+[A-Za-z]{3,9}\s+(?:19|20)\d\d$|^[A-Za-z]{3,9}\s+\d{1,2},\s*(?:19|20)\d\d$/;
const YES_NO = /^(?:yes|no|true|false|y|n|oui|non|s[ií]|não|nao|nein|ja|nej|是|否|有|无|無|はい|いいえ|あり|なし|예|아니오|हाँ|नहीं)$/i;
const DURATION =
  /^\d+(?:[.,]\d+)?[\s-]*(?:days?|weeks?|months?|years?|yrs?|jours?|mois|ans?|tagen?|tage|monaten?|monate|jahre?|d[ií]as?|mes(?:es)?|años?|anos?|giorn[io]|mes[ei]|ann[io]|天|日|个月|個月|月|年|[ヶヵカか]月|日間|年間|일|개월|년|दिन|महीने|माह)(?![\p{L}])/iu;
const MINUTES = /\d\s*(?:min(?:ute)?[snio]?|minuti|minutos|minuten|分钟|分鐘|分|분|मिनट|h(?:ours?)?|heures?|h\d*)(?!\p{L})/iu;
const MESSAGES = /\d\s*(?:sms|texts?|messages|条|條|통|건|通|एसएमएस)(?!\p{L})|^sms\b/iu;
const PHONE = /^(?=(?:\D*\d){7,15}\D*$)[+(]?\d(?=\d*[\s().-])[\d\s().-]*$|^\+\d{8,15}$|^(?:1-)?8\d\d-[\dA-Z-]{7,}$/;
const ID = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]{2,}$/u;
const UNLIMITED =
  /unlimited|unbegrenzt|flat(?:rate)?\b|illimit[ée]|illimitat|ilimitad|不限|无限|無制限|無限|使い放題|무제한|असीमित|अनलिमिटेड|truly\s?unl/iu;
const SERVICE =
  /^(?:mobile|fixed|satellite|fixed wireless|broadband|wireless|mobil|mobilfunk|festnetz|fixe|móvil|movil|fijo|móvel|fixo|fisso|移动|移動|固网|固定|宽带|モバイル|固定回線|모바일|이동전화|유선|adsl|v?dsl2?\+?|fib(?:re|er).*|ftt[hpbc]|cable|5g|4g|lte|3g|光纤|光回線|मोबाइल)$/i;
const PAYMENT =
  /^(?:pre-?\s?paid|post-?\s?paid|prepago|pospago|pós-?pago|pré-?pago|prépayé|postpayé|abonnement|pay monthly|pay as you go|sim only|contract|vertrag|prepagato|ricaricabile|abbonamento|预付费?|後付費?|后付费?|預付費?|月结|プリペイド|ポストペイド|선불|후불|प्रीपेड|पोस्टपेड)$/i;
const TAX =
  /^(?:(?:tax(?:es)?\s)?(?:included|excluded|varies|inclusive|exclusive)(?:\s.*)?|incl\.?.*|excl\.?.*|ttc|ht|含税|未税|不含税|税込|税抜|inkl\..*|varies by location|taxes? included|not applicable)$/i;
const PERIOD =
  /^(?:day|week|month|year|quarter|daily|weekly|monthly|yearly|annual(?:ly)?|per month|mensuel(?:le)?|mensual|mensal|mensile|monatlich|jährlich|每月|月|日|年|週|周|毎月|月額|매월|월|मासिक|one-off|cycle|\/mo(?:nth)?)$/i;
const COUNTRY = /^[A-Z]{2}$/;

const TESTS: readonly (readonly [CellKind, (text: string) => boolean])[] = [
  ['currency-code', isCurrencyCode],
  ['country-code', (text) => COUNTRY.test(text)],
  ['yes-no', (text) => YES_NO.test(text)],
  ['binary', (text) => text === '0' || text === '1'],
  ['date', (text) => DATE.test(text)],
  ['number', (text) => NUMBER.test(text) || RANGE.test(text)],
  ['url', (text) => URL.test(text)],
  ['phone', (text) => PHONE.test(text)],
  ['service', (text) => SERVICE.test(text)],
  ['payment', (text) => PAYMENT.test(text)],
  ['tax', (text) => TAX.test(text)],
  ['period', (text) => PERIOD.test(text)],
  ['duration', (text) => DURATION.test(text)],
  ['speed', (text) => SPEED.test(text)],
  ['volume', (text) => VOLUME.test(text)],
  ['minutes', (text) => MINUTES.test(text)],
  ['messages', (text) => MESSAGES.test(text)],
  ['money', (text) => moneyMark(text) !== null],
  ['unlimited', (text) => UNLIMITED.test(text)],
  ['id', (text) => ID.test(text)],
];

/** Kinds that are a figure or an address, and no words. */
const MEASURED: ReadonlySet<CellKind> = new Set([
  'number',
  'date',
  'url',
  'phone',
  'binary',
  'money',
  'volume',
  'speed',
  'duration',
  'minutes',
  'messages',
]);

/** Every kind a cell looks like; none for a blank cell or a placeholder. */
export function cellKinds(cell: string): readonly CellKind[] {
  const text = cell.trim();
  if (isPlaceholder(text)) return [];
  if (text.length > LONG) return ['prose', 'text'];
  const kinds = TESTS.filter(([, fits]) => fits(text)).map(([kind]) => kind);
  if (!kinds.includes('url') && isProse(text)) kinds.push('prose');
  const wordy =
    ((text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 || /\p{Script=Han}{4,}|\p{Script=Hangul}{4,}/u.test(text)) &&
    !kinds.includes('url') &&
    !kinds.includes('date');
  if (kinds.includes('prose') || wordy || !kinds.some((kind) => MEASURED.has(kind))) kinds.push('text');
  return kinds;
}

/** Long enough to be a sentence: eight words, sixty letters, or fifteen characters of Chinese, Japanese or Korean. */
function isProse(text: string): boolean {
  const east = text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu)?.length ?? 0;
  return text.length >= 60 || east >= 15 || text.split(/\s+/).length >= 8;
}
