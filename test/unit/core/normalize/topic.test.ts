import { expect, test } from 'vitest';
import { topicReader } from '../../../../src/core/normalize/topic.ts';

test.each([
  ['Roaming pass 3', 'roaming'],
  ['Roaming pass 7', 'roaming'],
  ['Roaming pass 3 GB', 'data'],
  ['Unlimited 100', 'data'],
  [null, 'data'],
])('%s is about %s', (name, topic) => {
  const topicOf = topicReader({ language: 'en' });
  expect([topicOf(name), topicOf(name)]).toEqual([topic, topic]);
});
