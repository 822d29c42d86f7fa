/** How a cost is computed and how plans are ranked by it, rule by rule: the sections of the method page that src/core/cost follows. */
import type { Section } from './method.ts';

export const costSections: readonly Section[] = [
  {
    id: 'cost',
    title: 'What a month of use costs',
    paragraphs: [
      'A cost is computed for a month of use (data on the phone, for other devices and abroad, minutes, messages) over a number of months. It is a ledger, month by month, whose lines sum exactly to the total; each line names the facts it was computed from. Use is taken to be even over the month.',
    ],
    list: [
      'Periods: a month is a twelfth of 365 days. A price for 28 days is paid 365 ÷ 28 = 13.04 times a year, a price per day 365 times; neither passes for a month. Where the months asked for are shorter than one period, the whole period is paid.',
      'Bought once: where it is stated how long a purchase lasts, it is bought again as often as that; otherwise it costs at least once, and the total stays open.',
      'Promotions, as signed today: the introductory price for the months stated, then the standard price. Where those months are not stated, it holds for the first month and after that either price may. Where no price after it is stated, the total stays open.',
      'Promotions, without: the standard price from the first month. After: the standard price only, nothing one-time, and the minimum term counts as over.',
      'Charges: monthly and one-time charges count. What the file marks as optional, or as due only for a late payment, a lost card and the like, does not, and is named in the receipt. Of several ways of installation the cheapest counts.',
      'Leaving early: where the months asked for are fewer than the minimum term, the stated charge for leaving counts; where none is stated, the total stays open.',
      'Extra data: charged in whole blocks, so the first byte of a block costs the block, up to a stated cap of the period or of each GB, after which the count starts again. Packs that last a day are bought anew on every day of the rest of the period. A fee that is not tied to a volume is due once a period. Minutes and messages beyond those included are charged one by one.',
      'Data for other devices counts against the plan’s data and against what is said about tethering; data abroad against what is said about roaming only.',
      'Several things stated for the same threshold are a choice of the customer: the one that goes on delivering at the least cost counts.',
      'Not stated: a missing price is never zero. The cost is then a range: at least the known part, the rest not disclosed. Amounts in another currency are not converted and leave the total open.',
      'Amounts are exact: whole units of the smallest coin, or finer where a published price is finer. Only a period that does not fit into months is rounded, half up, once per line; the months are cut so that they sum to it.',
    ],
  },
  {
    id: 'delivery',
    title: 'Whether the use is delivered',
    paragraphs: [
      'A low price for something that stops on the tenth of the month is no bargain. So each cost says whether all of the use is delivered by the text.',
    ],
    list: [
      'Slowed data counts only at 256 kbit/s or more, the floor of the ITU price baskets, and only as much of it as fits through that speed in the rest of the period.',
      'Data at lower priority is delivered, but does not count as full speed. Data that is charged is delivered, at its price. Data that is stopped is not.',
      'Sold as unlimited: no charge for use follows from that. That it is delivered is established only where the text says in words that no limit applies, or states the limits.',
      'What the text does not say (how much is included, what follows after it, sharing, use abroad) leaves the delivery open. It never counts as delivered.',
      'A plan whose name says that it is for a car, a watch, a tablet, a laptop, a backup line or a second card is not established to deliver to a phone.',
    ],
  },
  {
    id: 'ranking',
    title: 'How plans are ranked by cost',
    paragraphs: [
      'The ranking looks at costs, never at names. Currencies stand apart; nothing is converted. The receipt of each plan says its section and what decided against the plan above it.',
    ],
    ordered: true,
    list: [
      'Sections, best first: total known and use delivered; total known, delivery not established; total known, not all delivered; total not fully disclosed. A plan whose cost is not fully known never stands above one whose cost is.',
      'Inside a section the lower total comes first. In the last section, plans of which at least the most is known come first, then those of which only a part is, then those without any price.',
      'Equal totals: more data at full speed first.',
      'Equal again: newer facts first, undated last.',
      'Equal again: a fixed number computed from the plan’s id decides, so that no name comes first.',
    ],
  },
  {
    id: 'measures',
    title: 'What it means in use',
    paragraphs: ['Beside its cost, each receipt says what a plan means for the chosen use.'],
    list: [
      'The day the threshold is hit: threshold ÷ use of a period × days of the period, rounded up, at even use.',
      'The physical ceiling of a slowed line: speed × time. 128 kbit/s for 30 days without a pause carry 41.5 GB at most.',
      'Hours left at the slowed speed: HD video is taken to need 5 Mbit/s (2.25 GB an hour), map navigation 100 kbit/s. HD video below 5 Mbit/s stalls, which is said.',
      'Price per GB at full speed: the total ÷ the GB delivered at full speed over all months. Not given where either is unknown.',
    ],
  },
  {
    id: 'baskets',
    title: 'Presets',
    paragraphs: [
      'The presets are baskets of use. Those of the ITU are named so and cited beside the finder. Light, typical, heavy and fixed line are round figures of our own, not taken from any statistic. The figures in the panel always win: change one, and it is your own use. A preset also narrows the list to the services it is made for, and the plain page begins with mobile plans: filters like any other, which can be taken away.',
    ],
  },
];
