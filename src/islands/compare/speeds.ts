/** Speeds as the file lists them, typical or advertised: shown, never ranked. */
import type { WirePlan } from '../../core/model/wire.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { known, missing, type Read, type RowDef } from './row.ts';

function speedLine(
  { technology, down_kbps, up_kbps, latency_ms }: WirePlan['speeds'][number],
  { format, compare, strip }: CompareMessages,
): string {
  const parts = [
    down_kbps && compare.down(format.speedRange(...down_kbps)),
    up_kbps && compare.up(format.speedRange(...up_kbps)),
    latency_ms && compare.latency(...latency_ms),
  ].filter((part) => part !== null);
  const text = parts.join(strip.comma);
  return technology === null || text === '' ? text : compare.technology(technology, text);
}

const speeds: Read = ({ plan }, m) => {
  const lines = plan.speeds.map((entry) => speedLine(entry, m)).filter((line) => line !== '');
  return lines.length === 0 ? missing(plan, m) : known(...lines);
};

export const SPEEDS: readonly RowDef[] = [{ key: 'speeds', better: null, read: speeds }];
