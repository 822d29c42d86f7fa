import { expect, test } from 'vitest';
import { gapOf } from '../../../../src/core/model/gap.ts';

test.each([
  ['full', false, 'full'],
  ['excerpt', false, 'excerpt'],
  ['full', true, 'unread'],
  ['excerpt', true, 'unread'],
] as const)('coverage %s, unread %s', (coverage, unread, gap) => expect(gapOf({ coverage, unread })).toBe(gap));
