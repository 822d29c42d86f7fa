/** `speeds`: one row per technology. */
import { speedItem, type SpeedItem } from '../../core/model/table/index.ts';
import { col, itemsOf, PLAN_ID, POSITION, table, type Item } from './table.ts';

const KBPS = { unit: 'kbit/s' };
const MS = { unit: 'ms' };

export const speeds = table<Item<SpeedItem>>({
  name: 'speeds',
  title: 'Speeds',
  about: 'Typical or advertised speeds, one row per technology; a single figure is both low and high.',
  columns: [
    PLAN_ID(),
    POSITION('entry'),
    col('technology', 'string', ({ item }) => item.technology, 'As published.', '公布的制式。'),
    col('down_kbps_low', 'number', ({ item }) => item.down_kbps?.[0] ?? null, 'Download, from.', '下行下限。', KBPS),
    col('down_kbps_high', 'number', ({ item }) => item.down_kbps?.[1] ?? null, 'Download, to.', '下行上限。', KBPS),
    col('up_kbps_low', 'number', ({ item }) => item.up_kbps?.[0] ?? null, 'Upload, from.', '上行下限。', KBPS),
    col('up_kbps_high', 'number', ({ item }) => item.up_kbps?.[1] ?? null, 'Upload, to.', '上行上限。', KBPS),
    col('latency_ms_low', 'number', ({ item }) => item.latency_ms?.[0] ?? null, 'Latency, from.', '时延下限。', MS),
    col('latency_ms_high', 'number', ({ item }) => item.latency_ms?.[1] ?? null, 'Latency, to.', '时延上限。', MS),
  ],
  key: ['plan_id', 'entry'],
  refers: { plan_id: 'plans' },
  records: ({ plans }) => itemsOf(plans, (plan) => plan.speeds.map(speedItem)),
});
