/** What a month of use costs and how far the plan delivers it. */
import { climb, type Scope } from './climb.ts';
import type { CostModel } from './model.ts';
import { BYTES_PER_MB, toBytes } from './rung.ts';
import { addGap, addUnknown, type Tally } from './tally.ts';
import type { CostQuestion, Gap } from './types.ts';
import { useUnits } from './units.ts';

/** Use of something of which the plan says nothing: neither its price nor its delivery is known. */
function silent(tally: Tally, gap: Gap, scope: Scope): void {
  tally.unclear = true;
  addUnknown(tally, gap, scope === 'data' ? 'overage' : scope, [scope]);
}

/** Data of the device and of what is tethered to it. Bytes a month at full speed, -1 = cannot be told. */
function useData(tally: Tally, { data }: CostModel, monthly: number, leastKbps: number): number {
  if (monthly === 0) return 0;
  if (data.ladders.length > 0) return climb(tally, data.ladders, 'data', monthly, leastKbps);
  if (data.kind === 'excluded') {
    tally.short = true;
    return 0;
  }
  if (data.kind === 'unlimited') {
    // Sold as unlimited: no charge for use follows from that, but that nothing slows it does not.
    if (data.promised) return monthly;
    tally.unclear = true;
    addGap(tally, 'data-limit');
    return -1;
  }
  silent(tally, 'data-allowance', 'data');
  return -1;
}

/** Tethering is part of the data; what is said about tethering itself comes on top. */
function useHotspot(tally: Tally, { hotspot }: CostModel, monthly: number, leastKbps: number): void {
  if (monthly === 0) return;
  if (hotspot.ladders.length > 0) climb(tally, hotspot.ladders, 'hotspot', monthly, leastKbps);
  else if (hotspot.kind === 'excluded') tally.short = true;
  else if (hotspot.kind !== 'unlimited') {
    // Nothing said: the use is part of the data either way, so its price is known; that it is allowed is not.
    tally.unclear = true;
    addGap(tally, 'hotspot');
  }
}

function useRoaming(tally: Tally, { roaming }: CostModel, monthly: number, leastKbps: number): void {
  if (monthly === 0) return;
  if (roaming.ladders.length > 0) climb(tally, roaming.ladders, 'roaming', monthly, leastKbps);
  else if (roaming.kind === 'excluded') tally.short = true;
  else if (roaming.kind !== 'unlimited') silent(tally, 'roaming', 'roaming');
}

/** Adds a month's use to a tally. Returns MB a month at full speed; -1 when that cannot be told. */
export function useMonth(tally: Tally, model: CostModel, { usage, leastKbps }: CostQuestion): number {
  // A plan for a watch or a car may deliver its data, but not to the phone that asks.
  if (model.otherDevice && usage.dataMb + usage.minutes + usage.messages > 0) {
    tally.unclear = true;
    addGap(tally, 'device');
  }
  const full = useData(tally, model, toBytes(usage.dataMb) + toBytes(usage.hotspotMb), leastKbps);
  useHotspot(tally, model, toBytes(usage.hotspotMb), leastKbps);
  useRoaming(tally, model, toBytes(usage.roamingMb), leastKbps);
  useUnits(tally, model.voice, usage.minutes);
  useUnits(tally, model.sms, usage.messages);
  return full < 0 ? -1 : full / BYTES_PER_MB;
}
