/** Units and currencies that stand in a header: "Data (GB)", "Speed Mbps", "Price RM per month". */
import { codeOfSign, CURRENCY_MARK } from './currency-mark.ts';

export type UnitKind = 'volume' | 'speed' | 'time' | 'money';

export interface HeaderUnits {
  readonly volume: string | null;
  readonly speed: string | null;
  /** `days`, `months`, `minutes` or `ms`. */
  readonly time: string | null;
  /** ISO 4217 code, or the sign itself where it stands for several currencies. */
  readonly currency: string | null;
  /** True when a volume or speed is what something is charged by: "price per GB". */
  readonly per: UnitKind | null;
  /** The header without its units. */
  readonly rest: string;
}

const VOLUME = /(?<![\p{L}\d])(?:([KMGT]i?B|[kmg]b)|(?<=[(（[]\s*)([KMGT]o)(?=\s*[)）\]])|([KMG]o)$)(?![\p{L}/])/u;
const SPEED = /(?<!\p{L})([kmgt](?:bps|bits?\/s|b\/s|bit\/s|o\/s)|bps)(?!\p{L})/iu;
const PER = /(?:\bper|\bje|\bpro|\bpar|\bpor|\bal|\bcada|\/|每)\s*(?:additional |extra )?$/iu;
const TIMES: readonly (readonly [string, RegExp])[] = [
  ['ms', /(?<!\p{L})(?:ms|milliseconds?|msec|毫秒|ミリ秒)(?!\p{L})/iu],
  ['days', /(?<!\p{L})(?:days?|jours?|tagen?|tage|d[ií]as|giorni|दिन)(?!\p{L})|天|日(?=\s*[)）\]])|일(?=\s*[)）\]])/iu],
  [
    'months',
    /(?<!\p{L})(?:months|mois|monaten?|meses|mesi|महीने)(?!\p{L})|个月|個月|[ヶヵカかケ]月|개월|(?<=[(（[])\s*(?:月|month|monat|mes)\s*(?=[)）\]])/iu,
  ],
  ['minutes', /(?<=[(（[_\s])(?:min|mins|minutes|minuten|minutos|minuti|分钟|分鐘|분)(?=[)）\]]|$)/iu],
];

/** Finds the units of a header and takes volume, speed, currency and bracketed units out of it. */
export function headerUnits(header: string): HeaderUnits {
  const spaced = header.normalize('NFKC').replace(/_/g, ' ');
  const speed = SPEED.exec(spaced);
  const withoutSpeed = speed ? cut(spaced, speed) : spaced;
  const volume = VOLUME.exec(withoutSpeed);
  const withoutVolume = volume ? cut(withoutSpeed, volume) : withoutSpeed;
  const money = CURRENCY_MARK.exec(withoutVolume);
  const withoutMoney = money && !isWholeName(withoutVolume, money) ? cut(withoutVolume, money) : withoutVolume;
  const time = TIMES.find(([, pattern]) => pattern.test(withoutMoney));
  const per = perWhat(spaced, speed, withoutSpeed, volume);
  const rest = withoutMoney
    .replace(/(?<!\p{L})(?:ms|msec)(?!\p{L})/giu, ' ')
    .replace(
      /[(（[](?:天|日|일|月|个月|個月|개월|days?|months?|min|分钟|分鐘|분|tage|monate|jours|mois|d[ií]as|meses|giorni|mesi|円|[\s/／-])*[)）\]]/giu,
      ' ',
    );
  return {
    volume: volume ? (volume[1] ?? volume[2] ?? volume[3] ?? '').replace(/o$/, 'B').replace(/^[kmgt]i?b$/i, upper) : null,
    speed: speed ? speedName(speed[1] ?? '') : null,
    time: time?.[0] ?? null,
    currency: money ? codeOfSign(money[0].trim()) : null,
    per,
    rest,
  };
}

const upper = (unit: string): string => unit.toUpperCase().replace('IB', 'iB');
const cut = (text: string, found: RegExpExecArray): string => `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
/** "Currency: EUR"? A header that is nothing but a code still names its column. */
const isWholeName = (text: string, found: RegExpExecArray): boolean => text.trim() === found[0].trim();

function perWhat(spaced: string, speed: RegExpExecArray | null, withoutSpeed: string, volume: RegExpExecArray | null): UnitKind | null {
  if (speed && PER.test(spaced.slice(0, speed.index))) return 'speed';
  return volume && PER.test(withoutSpeed.slice(0, volume.index)) ? 'volume' : null;
}

/** The spelling the readers know: kbps, Mbps, Gbps, Mo/s. */
function speedName(unit: string): string {
  const letter = unit.charAt(0).toLowerCase();
  if (/o\/s$/i.test(unit)) return `${letter === 'k' ? 'K' : letter.toUpperCase()}o/s`;
  return letter === 'k' ? 'kbps' : letter === 'b' ? 'bps' : `${letter.toUpperCase()}bps`;
}
