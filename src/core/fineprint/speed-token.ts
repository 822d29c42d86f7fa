/** Whether a speed limits the line or sells it. */
import { isAside } from './aside.ts';
import type { SpeedReading } from './common/speed.ts';
import { mention, type Scan } from './evidence.ts';
import { fits, neighbours } from './neighbours.ts';
import type { SpeedToken } from './token.ts';

/** kbit/s: "up to" a slower speed limits the line, "up to" a faster one sells it. */
const SLOW = 12_000;
/** kbit/s: no plan is limited to a speed this high from the first byte. */
const NEVER_A_LIMIT = 250_000;

/** "10/1 Mbps": down first, then the slower way up. */
function isUpload(before: string, text: string): boolean {
  const down = /(\d{1,4}(?:[.,]\d{1,2})?)\s?\/\s?$/.exec(before)?.[1];
  return down !== undefined && Number.parseFloat(down.replace(',', '.')) > Number.parseFloat(text.replace(',', '.'));
}

/** A speed; null for one that says nothing of the data sold. */
export function speedToken(scan: Scan, reading: SpeedReading): SpeedToken | null {
  const words = neighbours(scan.folded, scan.sentence, reading);
  const { roles, asides } = scan.locale;
  if (fits(words, roles.ignoredSpeed) || isAside(words, asides.speeds) || isUpload(words.before, reading.text)) return null;
  const kbps = reading.value.highKbps;
  const { ceilingSpeed, headlineSpeed, eitherSpeed } = roles;
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
