/** Entries of the feed: one per snapshot of a source, and one per plan or carrier whose text differs from the snapshot before. */
import { rule } from '../../core/disclosure/index.ts';
import type { Change } from '../../core/disclosure/changes.ts';
import type { HistoryPoint } from '../../core/model/index.ts';
import { disclosureWords } from '../../i18n/disclosure-words.ts';
import { feed as en, type FeedWords } from '../../i18n/en/feed.ts';
import { messages, pathFor, type Lang } from '../../i18n/index.ts';
import { feed as zh } from '../../i18n/zh/feed.ts';
import type { SnapshotStep, ThresholdChange } from '../api/steps.ts';

const WORDS: Record<Lang, FeedWords> = { en, zh };
export const feedWords = (lang: Lang): FeedWords => WORDS[lang];

export interface Entry {
  /** What of the entry's id says which entry it is: the same in every build and at every address of the site. */
  readonly key: string;
  readonly title: string;
  /** Day of the snapshot, ISO 8601. */
  readonly date: string;
  /** Path of the page it is about, below the root of the site. */
  readonly path: string;
  readonly summary: string;
  /** What it says in full, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** The newest entries that are published; a feed is for what is new, /api/v1/changes.json has everything. */
export const MOST_ENTRIES = 500;

type Tier = HistoryPoint['tiers'][number];

/** "from 20 GB per month slowed to 128 kbit/s". A history keeps no prices, so none is said to be missing. */
function tierWords({ from_mb, action, down_kbps, period }: Tier, lang: Lang): string {
  const { strip, words, format } = messages(lang);
  const effects: Record<Tier['action'], string> = {
    full_speed: strip.effects.full,
    throttle: down_kbps === null ? strip.effects.throttleUnknown(words.notStated) : strip.effects.throttle(format.speed(down_kbps)),
    deprioritize: strip.effects.deprioritise,
    charge: strip.labels.charge,
    bolt_on: strip.labels.bolt,
    block: strip.effects.block,
    unspecified: strip.effects.unspecified(words.notStated),
  };
  if (from_mb === null) return strip.fromUnknown(words.notStated, effects[action]);
  return from_mb === 0 ? strip.fromStart(effects[action]) : strip.from(format.volume(from_mb), words.per(period), effects[action]);
}

function thresholdLine({ before, after }: ThresholdChange, lang: Lang): string {
  const t = WORDS[lang];
  const list = (tiers: readonly Tier[]): string => tiers.map((tier) => tierWords(tier, lang)).join(t.listSeparator) || t.noThreshold;
  return `${t.thresholds}${t.colon}${t.between(list(before), list(after))}`;
}

function findingLine({ rule: id, before, after }: Change, lang: Lang): string {
  const { outcomes } = disclosureWords(lang);
  return `${rule(id)?.what[lang] ?? id}${WORDS[lang].colon}${WORDS[lang].between(outcomes[before], outcomes[after])}`;
}

function snapshotEntry(step: SnapshotStep, lang: Lang): Entry {
  const { format } = messages(lang);
  const t = WORDS[lang];
  const { source, snapshot, previous, added, removed } = step;
  const day = previous && format.date(previous.date);
  const number = ({ length }: readonly unknown[]): string => format.number(length);
  const compared = day === null ? [] : [added.length + removed.length > 0 ? t.compared(day, number(added), number(removed)) : t.same(day)];
  const read = t.snapshot(format.number(snapshot.plans), format.number(snapshot.rejected));
  return {
    key: `sources/${source.id}/${snapshot.date}`,
    title: day === null ? t.first(source.title) : t.next(source.title),
    date: snapshot.date,
    path: pathFor(lang, `/sources/${source.id}/`),
    summary: read,
    paragraphs: [read, ...compared, t.hash(snapshot.sha256)],
  };
}

/** One entry per plan, with everything found about it; carriers as a whole after them. */
function changeEntries(step: SnapshotStep, lang: Lang): Entry[] {
  const { source, snapshot } = step;
  const changed = [...step.thresholds, ...step.worse, ...step.better];
  return [...Map.groupBy(changed, ({ plan }) => plan ?? '')].flatMap(([plan, own]) => {
    const [first] = own;
    if (!first) return [];
    const lines = own.map((one) => ('rule' in one ? findingLine(one, lang) : thresholdLine(one, lang)));
    return [
      {
        key: `changes/${source.id}/${snapshot.date}/${plan === '' ? '-' : plan}`,
        title: WORDS[lang].change(first.name),
        date: snapshot.date,
        path: pathFor(lang, plan === '' ? `/sources/${source.id}/` : `/plans/${plan}/`),
        summary: lines[0] ?? '',
        paragraphs: lines,
      },
    ];
  });
}

/** @param steps newest first */
export const feedEntries = (steps: readonly SnapshotStep[], lang: Lang): readonly Entry[] =>
  steps.flatMap((step) => [snapshotEntry(step, lang), ...changeEntries(step, lang)]).slice(0, MOST_ENTRIES);
