/** What a language gives to the shared readers: its words for units, money, lengths of time and "per". Data only. */
import type { CurrencySign } from './currency.ts';

/** Names of lengths of time; each is the source of an alternation, without groups of its own. */
export interface PeriodWords {
  /** After a number: "28 days", "24 hours", "3 months", "2 weeks". */
  readonly days?: string;
  readonly hours?: string;
  readonly months?: string;
  readonly weeks?: string;
  /** By themselves: "billing cycle", "monthly", "per day". */
  readonly cycle?: string;
  readonly month?: string;
  readonly day?: string;
  readonly week?: string;
  readonly hour?: string;
  readonly quarter?: string;
  readonly year?: string;
}

/** A volume that stands before its price: what leads to the volume, and what stands between it and the amount. */
export interface VolumeFirst {
  /** Right before the volume; empty where `between` says enough. */
  readonly before: string;
  readonly between: string;
}

/** Words right before and right after a number. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** All entries are sources of patterns without groups of their own; an absent one matches nothing. */
export interface MeasureWords {
  /** True when words are set apart by spaces, so that entries are whole words. */
  readonly spaced: boolean;
  /** Names of kilo-, mega-, giga- and terabytes beside the international ones: "ギガ", "जीबी". */
  readonly volumeUnits?: Readonly<Partial<Record<'k' | 'm' | 'g' | 't', string>>>;
  /** Names of kilo-, mega- and gigabits per second beside the international ones. */
  readonly speedUnits?: Readonly<Partial<Record<'k' | 'm' | 'g', string>>>;
  /** Around a number without a unit: it has that of the amount before it ("les 50 suivants"). */
  readonly elided?: readonly Beside[];
  /** "To" between the ends of a range. */
  readonly to?: string;
  /** Right before what looks like a range: an amount that changed from the first to the second ("raised from 25 to 40 GB"). */
  readonly changed?: string;
  /** Right before and right after a number without a unit: it is of data, counted as the amount before it ("50 GB …, and at 100 it stops"). */
  readonly bare?: readonly { readonly before: string; readonly after: string }[];
  /** "And" between amounts that share the unit of the last: "300 and 400 GB". */
  readonly and?: string;
  readonly periods: PeriodWords;
  /** Right before a bare "M" or "K": it is a speed ("降至1M", "speed of 1M"). */
  readonly speedBefore?: string;
  /** Right after a bare "M" or "K": it is a speed ("1M网速"). */
  readonly speedAfter?: string;
  /** Right after a bare letter: it is data ("10K流量"). */
  readonly dataAfter?: string;
  /** Right after a bare G: it is a network ("4G speed"). */
  readonly networkAfter?: string;
  /** Right after "5G" and the like: it can only be data ("5G of data"). */
  readonly gigabytesAfter?: string;
  /** After bits or bytes: "per second". */
  readonly perSecond?: string;
  /** Right before a number: the unit behind it counts per second (每秒384kb). */
  readonly perSecondBefore?: string;
  /** Between an amount and the volume it buys: "per", "for every". */
  readonly per?: string;
  /** Before that link: "is charged". */
  readonly perLead?: string;
  /** After that link: "additional", "block of". */
  readonly perTail?: string;
  /** In a price per volume: it is one for data beyond an allowance ("additional"). */
  readonly perExtra?: string;
  /** In a price per volume: it is one for the first of several ("the first"). */
  readonly perFirst?: string;
  /** Between an amount and what it buys, where words before it say that it is charged or added: "(pays for) 1 GB", 包. */
  readonly bundle?: string;
  readonly volumeFirst?: readonly VolumeFirst[];
  /** The same for words that as often sell a plan or a pack ("100 MB für 2 Euro"): a price only where the text adds data by itself. */
  readonly offers?: {
    readonly volumeFirst: readonly VolumeFirst[];
    /** Between an amount and its volume, the whole of what stands there. */ readonly moneyFirst: string;
  };
  /** Names of money after an amount, lower case. */
  readonly currencies?: Readonly<Record<string, CurrencySign>>;
  /** Names of money before an amount, lower case. */
  readonly currenciesBefore?: Readonly<Record<string, CurrencySign>>;
  /** Right after a number: what looks like the name of money is another word ("5分钟"). */
  readonly notMoney?: string;
  /** Around a picture size ("720p"): it is only an illustration. */
  readonly videoIllustration?: string;
  /** Right before a picture size: there is no such cap. */
  readonly videoNotCapped?: string;
}
