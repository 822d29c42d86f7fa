import { expect, test } from 'vitest';
import { nearestIds } from '../../../../src/cli/cost/nearest.ts';

const IDS = ['de-aldi-talk-01', 'de-aldi-talk-02', 'us-visible-base', 'us-visible-plus', 'cn-unicom-5g-59'];

test.each<[string, readonly string[]]>([
  ['de-aldi-talk-03', ['de-aldi-talk-01', 'de-aldi-talk-02']],
  ['us-visibel-plus', ['us-visible-plus', 'us-visible-base']],
  ['US-VISIBLE', ['us-visible-base', 'us-visible-plus']],
  ['unicom', ['cn-unicom-5g-59']],
  ['quite another thing', []],
  ['x', []],
  ['', []],
])('%s: %j', (wanted, near) => expect(nearestIds(wanted, IDS)).toEqual(near));

test('no more than asked for', () => expect(nearestIds('de-aldi-talk', IDS, 1)).toEqual(['de-aldi-talk-01']));
