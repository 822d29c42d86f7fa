/** Text → sentences of tokens: every quantity and cue with its exact span and the role its neighbours give it. */
import { moneyToNumber, volumeToMb, type FinePrintContext, type Mention, type MentionKind } from '../model/index.ts';
import { matchesOf } from './common/matches.ts';
import { foldSigns } from './common/fold.ts';
import { moneysAt, type MoneyReading } from './common/money.ts';
import { readNumbers } from './common/number.ts';
import { oncePer } from './common/once-per.ts';
import { readPeriods, type PeriodReading } from './common/period.ts';
import { speedsAt, type SpeedReading } from './common/speed.ts';
import { unitPricesAt, type UnitPriceReading } from './common/unit-price.ts';
import { volumesAt, type VolumeReading } from './common/volume.ts';
import { unglue } from './common/unglue.ts';
import { withWordNumbers } from './common/word-number.ts';
import { packPrices } from './pack-price.ts';
import { detectLocale, readsLanguage } from './language.ts';
import { compileLexicon, type Around, type Concept, type Locale } from './locale.ts';
import { withLists } from './lists.ts';
import { measuresOf } from './measures.ts';
import { ends, split, unwrap, within, type Stretch } from './sentences.ts';
import { readTables } from './table.ts';
import { free, overlaps } from './overlap.ts';
import type {
  CountToken,
  CueToken,
  MoneyToken,
  PeriodToken,
  PriceToken,
  Sentence,
  SpeedToken,
  Token,
  VolumeRole,
  VolumeToken,
} from './token.ts';

/** How far the words beside a quantity are looked at. */
const WINDOW = 72;

interface Quantities {
  readonly volumes: readonly VolumeReading[];
  readonly speeds: readonly SpeedReading[];
  readonly prices: readonly UnitPriceReading[];
  readonly moneys: readonly MoneyReading[];
  readonly periods: readonly PeriodReading[];
}

/** The quantities of one line, in the words of its language. Offsets are those of the whole text. */
function readQuantities(text: string, line: Stretch, locale: Locale, context: FinePrintContext): Quantities {
  const measures = measuresOf(locale);
  const own = text.slice(line.start, line.end);
  const shift = <T extends Stretch>(items: readonly T[]): T[] =>
    line.start === 0 ? [...items] : items.map((item) => ({ ...item, start: item.start + line.start, end: item.end + line.start }));
  // Numbers in a language whose words are not read are read by their shape: "0,05 €" is five cents, not five euros.
  const known = !context.language || readsLanguage(context.language);
  const format = known ? (locale.order.numbersIn?.[context.country ?? ''] ?? locale.order.numbers) : 'auto';
  const numbers = withWordNumbers(own, readNumbers(own, format), locale.numberWords);
  const periods = shift(readPeriods(own, measures));
  if (numbers.length === 0) return { volumes: [], speeds: [], prices: [], moneys: [], periods };
  const volumes = volumesAt(own, numbers, undefined, measures);
  const moneys = moneysAt(own, numbers, { currency: context.currency ?? null, country: context.country ?? null }, measures);
  const prices = moneys.length === 0 ? [] : unitPricesAt(own, moneys, volumes, measures);
  const speeds = speedsAt(own, numbers, undefined, measures);
  // "300 megas de velocidad": the words behind make a speed of it, whatever else the unit may mean.
  const sizes = volumes.filter((volume) => !speeds.some((speed) => overlaps(speed, volume)));
  return { volumes: shift(sizes), speeds: shift(speeds), prices: shift(prices), moneys: shift(moneys), periods };
}

/** The words right before and after one quantity, inside its sentence. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function neighbours(text: string, sentence: Stretch, { start, end }: Stretch): Neighbours {
  return {
    before: text.slice(Math.max(sentence.start, start - WINDOW), start),
    after: text.slice(end, Math.min(sentence.end, end + WINDOW)),
  };
}

const fits = (words: Neighbours, { before, after, unless }: Around): boolean =>
  !(unless?.test(words.after) ?? false) && ((before?.test(words.before) ?? false) || (after?.test(words.after) ?? false));

/** What a scan of one text needs at every step. */
interface Scan {
  readonly text: string;
  /** Offset in the source of an offset in `text`, whose glued cells are set apart. */
  readonly sourceOf: (offset: number) => number;
  readonly source: string;
  readonly folded: string;
  readonly locale: Locale;
  readonly sentence: Stretch;
  /** The sentence has a price per volume. */
  readonly priced: boolean;
  /** It or an earlier one of its line has. */
  readonly countable: boolean;
}

type Base = Omit<Scan, 'priced' | 'countable'>;

function mention(
  { locale, source, sourceOf }: Pick<Scan, 'locale' | 'source' | 'sourceOf'>,
  kind: MentionKind,
  name: string,
  place: Stretch,
  value: Mention['value'],
): Mention {
  const start = sourceOf(place.start);
  const end = sourceOf(place.end);
  return { kind, text: source.slice(start, end), start, end, value, rule: `fineprint/${locale.id}/${name}` };
}

/** Order of the tests matters: an ignored amount stays ignored whatever else stands beside it. */
function volumeRole(words: Neighbours, { locale: { roles }, priced }: Scan): VolumeRole {
  if (fits(words, roles.ignored)) return 'ignored';
  if (priced && fits(words, roles.chargeEnd)) return 'cap';
  if (fits(words, roles.pack)) return 'pack';
  if (fits(words, roles.head)) return 'head';
  // The last summand of "40GB + 10GB, then …" is not where a step starts, nor is one of "200GB plus 200GB" a stretch.
  if (roles.part.before?.test(words.before)) return 'part';
  if (fits(words, roles.more)) return 'more';
  if (fits(words, roles.threshold)) return 'threshold';
  if (fits(words, roles.limit)) return 'limit';
  if (fits(words, roles.until)) return 'until';
  return fits(words, roles.part) ? 'part' : 'plain';
}

function volumeToken(scan: Scan, reading: VolumeReading): VolumeToken {
  const role = volumeRole(neighbours(scan.folded, scan.sentence, reading), scan);
  const { start, end, value } = reading;
  return {
    kind: 'volume',
    start,
    end,
    bytes: value.bytes,
    upper: (reading.upper ?? value).bytes,
    role,
    mention: mention(scan, 'volume', `volume-${role}`, reading, volumeToMb(value)),
  };
}

/** kbit/s: "up to" a slower speed limits the line, "up to" a faster one sells it. */
const SLOW = 12_000;
/** kbit/s: no plan is limited to a speed this high from the first byte. */
const NEVER_A_LIMIT = 250_000;

/** "10/1 Mbps": down first, then the slower way up. */
function isUpload(before: string, text: string): boolean {
  const down = /(\d{1,4}(?:[.,]\d{1,2})?)\s?\/\s?$/.exec(before)?.[1];
  return down !== undefined && Number.parseFloat(down.replace(',', '.')) > Number.parseFloat(text.replace(',', '.'));
}

function speedToken(scan: Scan, reading: SpeedReading): SpeedToken | null {
  const words = neighbours(scan.folded, scan.sentence, reading);
  if (fits(words, scan.locale.roles.ignoredSpeed) || isUpload(words.before, reading.text)) return null;
  const kbps = reading.value.highKbps;
  const { ceilingSpeed, headlineSpeed, eitherSpeed } = scan.locale.roles;
  const limited = fits(words, ceilingSpeed);
  const upTo = fits(words, headlineSpeed);
  const headline = kbps >= NEVER_A_LIMIT || (upTo && !limited && kbps > SLOW);
  const { start, end } = reading;
  return {
    kind: 'speed',
    start,
    end,
    kbps,
    ceiling: !headline && (limited || upTo),
    headline,
    either: fits(words, eitherSpeed),
    mention: mention(scan, 'speed', 'speed', reading, kbps),
  };
}

function priceToken(scan: Scan, reading: UnitPriceReading): PriceToken | null {
  // "0 €/MB": what costs nothing is not charged.
  if (reading.value.price.units === 0) return null;
  const words = neighbours(scan.folded, scan.sentence, reading);
  const net = fits(words, scan.locale.roles.netPrice);
  if (!net && fits(words, scan.locale.roles.ignoredPrice)) return null;
  const { price, volume } = reading.value;
  const value = { price: moneyToNumber(price), currency: price.currency, unit_mb: volumeToMb(volume) };
  return {
    kind: 'price',
    start: reading.start,
    end: reading.end,
    price,
    volume,
    net,
    extra: measuresOf(scan.locale).perExtra.test(reading.text),
    first: measuresOf(scan.locale).perFirst.test(reading.text),
    mention: mention(scan, 'money', 'unit-price', reading, value),
  };
}

function moneyToken(scan: Scan, reading: MoneyReading): MoneyToken {
  const words = neighbours(scan.folded, scan.sentence, reading);
  const { roles } = scan.locale;
  const role = fits(words, roles.chargeCap) ? 'cap' : fits(words, roles.moneyLimit) ? 'limit' : 'plain';
  const { money } = reading.value;
  const value = { amount: moneyToNumber(money), currency: money.currency };
  return {
    kind: 'money',
    start: reading.start,
    end: reading.end,
    money,
    role,
    mention: mention(scan, role === 'cap' ? 'cap' : 'money', `money-${role}`, reading, value),
  };
}

const periodToken = (scan: Scan, reading: PeriodReading): PeriodToken => ({
  kind: 'period',
  start: reading.start,
  end: reading.end,
  period: reading.value,
  mention: mention(scan, 'period', 'period', reading, reading.value),
});

function countTokens(scan: Scan): CountToken[] {
  if (!scan.countable) return [];
  const { start: from, end: to } = scan.sentence;
  return [...scan.folded.slice(from, to).matchAll(scan.locale.roles.countCap)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const word = match[1]?.toLowerCase() ?? '';
    const times = scan.locale.numberWords.get(word) ?? Number(word);
    return {
      kind: 'count',
      start,
      end,
      times,
      mention: mention(scan, 'cap', 'count-cap', { start, end }, times),
    };
  });
}

const CUE_KINDS: Readonly<Partial<Record<Concept, MentionKind>>> = {
  hotspot: 'scope',
  roaming: 'scope',
  video: 'scope',
  voice: 'scope',
  congestion: 'condition',
  used: 'condition',
  outside: 'condition',
  then: 'condition',
  optional: 'condition',
  noLimit: 'no-limit-statement',
};
const lexiconOf = oncePer((locale: Locale) => compileLexicon(locale));

function conceptOf(match: RegExpMatchArray, { lexicon }: Locale): Concept {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return lexicon[group - 1]?.[0] ?? 'normal';
}

function cueTokens(scan: Base): CueToken[] {
  const { folded, sentence } = scan;
  const found: CueToken[] = [];
  for (const match of matchesOf(folded.slice(sentence.start, sentence.end), lexiconOf(scan.locale))) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const concept = conceptOf(match, scan.locale);
    found.push({
      kind: 'cue',
      concept,
      start,
      end,
      mention: mention(scan, CUE_KINDS[concept] ?? 'effect', concept, { start, end }, concept),
    });
  }
  return found;
}

function readSentence(base: Base, quantities: Quantities, opens: boolean): Sentence {
  const { sentence } = base;
  const cues = cueTokens(base);
  const automatic = cues.some(({ concept }) => concept === 'bolt' || concept === 'payg');
  const stated = within(quantities.prices, sentence).filter(({ value }) => !value.offer || automatic);
  const volumes = free(within(quantities.volumes, sentence), stated);
  const moneys = free(within(quantities.moneys, sentence), stated);
  const packs = packPrices(base.text, moneys, volumes, cues, measuresOf(base.locale));
  const prices = [...stated, ...packs];
  const countable = automatic || packs.length > 0 || (quantities.prices[0]?.start ?? Infinity) < sentence.end;
  const scan: Scan = { ...base, priced: prices.length > 0, countable };
  const tokens: Token[] = [
    ...free(volumes, packs).map((item) => volumeToken(scan, item)),
    ...within(quantities.speeds, sentence).flatMap((item) => speedToken(scan, item) ?? []),
    ...prices.flatMap((item) => priceToken(scan, item) ?? []),
    ...free(moneys, packs).map((item) => moneyToken(scan, item)),
    ...countTokens(scan),
    ...within(quantities.periods, sentence).map((item) => periodToken(scan, item)),
    ...cues,
  ];
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    ...sentence,
    tokens: withLists(tokens, scan.folded, scan.locale.roles.lists),
    clauseEnds: ends(scan.folded, sentence, scan.locale.order.clauseEnd),
    opens,
    lead: /[^\s\d:：|(（]{1,24}/.exec(scan.folded.slice(sentence.start, sentence.start + 32))?.[0].toLowerCase() ?? '',
    joined: SEMICOLON.test(scan.folded.slice(Math.max(0, sentence.start - 3), sentence.start)),
    asks: QUESTION.test(scan.folded.slice(sentence.start, sentence.end)),
    effectFirst: scan.locale.order.effectFirst,
  };
}

const SEMICOLON = /[;；]\s?$/;
const QUESTION = /[?？][”"’')）」]?\s*$/;

/** Lines may be in different languages; each is read in its own. */
const LINE_END = /\n+/g;
/** The end of a line that speaks of the next one: a question, a heading. */
const INTRODUCES = /[?？:：]\s*$/;
/** Marks where a quotation leaves something out: what follows stood elsewhere. */
const OMISSION = /…\s*$/;

const isApart = (folded: string, { start }: Stretch): boolean => OMISSION.test(folded.slice(Math.max(0, start - 4), start));

/** The sentences of a text with their tokens. */
export function scanText(source: string, context: FinePrintContext): { readonly locale: Locale; readonly sentences: readonly Sentence[] } {
  const { text, sourceOf } = unglue(source);
  const folded = unwrap(foldSigns(text));
  const main = detectLocale(text, context.language);
  const lines = split(folded, { start: 0, end: text.length }, LINE_END);
  const localeOf = (line: Stretch): Locale => detectLocale(folded.slice(line.start, line.end), context.language, main);
  const tables = readTables(folded, lines, main, (line) => {
    const locale = localeOf(line);
    return readSentence({ text, source, sourceOf, folded, locale, sentence: line }, readQuantities(folded, line, locale, context), false);
  });
  const sentences = lines.flatMap((line, at) => {
    const row = tables[at];
    if (row !== undefined) return row ?? [];
    const locale = localeOf(line);
    const quantities = readQuantities(folded, line, locale, context);
    const opens = !INTRODUCES.test(folded.slice(Math.max(0, line.start - 4), line.start));
    return split(folded, line, locale.order.sentenceEnd).map((sentence, index) =>
      readSentence({ text, source, sourceOf, folded, locale, sentence }, quantities, index === 0 ? opens : isApart(folded, sentence)),
    );
  });
  return { locale: main, sentences };
}
