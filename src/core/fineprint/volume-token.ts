/** What an amount of data is there for. */
import { volumeToMb } from '../model/index.ts';
import { isAside } from './aside.ts';
import type { VolumeReading } from './common/volume.ts';
import { mention, type Scan } from './evidence.ts';
import { fits, neighbours, type Neighbours } from './neighbours.ts';
import type { Roles } from './locale.ts';
import type { VolumeRole, VolumeToken } from './token.ts';

/** "Nach 2 GB werden automatisch …": what the word right before it says counts more than what is added behind it. */
const isUsedFirst = (words: Neighbours, { pack, threshold }: Roles): boolean =>
  !/[,，、]\s?$/.test(words.before) && !(pack.before?.test(words.before) ?? false) && (threshold.before?.test(words.before) ?? false);

/** Order of the tests matters: an ignored amount stays ignored whatever else stands beside it. */
function volumeRole(words: Neighbours, { locale: { roles, asides }, priced }: Scan): VolumeRole {
  if (fits(words, roles.ignored) || isAside(words, asides.volumes)) return 'ignored';
  if (priced && fits(words, roles.chargeEnd)) return 'cap';
  if (fits(words, roles.pack) && !isUsedFirst(words, roles)) return 'pack';
  if (fits(words, roles.head)) return 'head';
  // The last summand of "40GB + 10GB, then …" is not where a step starts, nor is one of "200GB plus 200GB" a stretch.
  if (roles.part.before?.test(words.before)) return 'part';
  if (fits(words, roles.more)) return 'more';
  if (fits(words, roles.threshold)) return 'threshold';
  if (fits(words, roles.limit)) return 'limit';
  if (fits(words, roles.until)) return 'until';
  return fits(words, roles.part) ? 'part' : 'plain';
}

/** An amount of data with its role. */
export function volumeToken(scan: Scan, reading: VolumeReading): VolumeToken {
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
