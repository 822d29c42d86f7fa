/** What stands around a figure on a page of its own, which articles show in a frame. */
export const embed = {
  frozen: (date: string) => `Frozen as of ${date}: these figures never change.`,
  frozenTitle: (title: string, date: string) => `${title} (frozen as of ${date})`,
  newer: (date: string) => `Newer figures, as of ${date}`,
  gone: 'What it shows is no longer in today’s data.',
  former: (date: string) => `Not in the newest data any more: these are the last figures, from the file of ${date}.`,
  dataAsOf: (date: string) => `Data as of ${date}`,
  source: 'Source',
  sources: (count: number) => `Sources: ${count} files`,
  licence: 'Licence',
  fileHash: (hash: string) => `file sha256 ${hash}`,
  hashesInData: 'The data below name the sha256 of each file.',
  showTable: 'Show the data as a table',
  hideTable: 'Hide the table',
  back: 'Plan, evidence and method at Plaintariff',
  backCarrier: 'All plans of the carrier, evidence and method at Plaintariff',
  backRulebook: 'Every rule and carrier, evidence and method at Plaintariff',
  backCompare: 'These plans side by side at Plaintariff',
  downloadAs: (format: string) => `Download as ${format}`,
  data: 'Data as JSON',
  chosen: (shown: number, all: number) =>
    `${shown} of the ${all} plans of this carrier: in the order of their data at full speed, the first, the last and those at even distances between them. Plans without a stated limit stand at the end; ties are in an order that favours nobody.`,
  needsScripts:
    'A figure of several plans is put together in the browser, which needs scripts. Every plan has a page of its own that needs none.',
  several: {
    title: {
      strips: 'What several plans give, side by side',
      cost: 'What several plans cost, by data used',
      speed: 'The speed of several plans, by data used',
      'per-gb': 'GB at full speed for the money, several plans',
      history: 'How the thresholds of several plans changed',
      disclosure: 'What carriers disclose, by rulebook',
    },
    description:
      'A figure of up to six plans for articles and pages of others: put together from published data, with its table, sources and licence.',
    choose: 'No plans are named in this address.',
    builder: 'Choose plans and copy the code',
    unknown: (id: string) => `${id} is not in the data (any more).`,
    failed: 'The data could not be fetched.',
    tooMany: (most: number) => `A chart shows at most ${most} plans; the others are left out.`,
    loading: 'The figure is being put together …',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
export type EmbedWords = Widen<typeof embed>;
