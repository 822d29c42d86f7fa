import { expect, test } from 'vitest';
import { jsonLines, plaintariff } from '../../support/plaintariff.ts';

interface Read {
  id: string;
  marketed_unlimited: boolean | null;
  tiers: { action: string; from_mb: number; down_kbps: number }[];
  mentions: { kind: string; text: string; start: number; end: number }[];
}

test('one line in, one line out; mentions stand where they say', async () => {
  const texts = ['20 GB then 128 kbps', '满20GB后限速1Mbps，100GB后断网'];
  const { code, stdout } = await plaintariff(
    ['terms', '--jsonl'],
    texts.map((text, id) => JSON.stringify({ id: String(id), text })).join('\n'),
  );
  expect(code).toBe(0);
  const read = jsonLines<Read>(stdout);
  expect(read.map(({ id }) => id)).toEqual(['0', '1']);
  expect(read[0]?.tiers.map(({ action, from_mb, down_kbps }) => [action, from_mb, down_kbps])).toEqual([['throttle', 20_000, 128]]);
  expect(read[1]?.tiers.map(({ action, from_mb }) => [action, from_mb])).toEqual([
    ['throttle', 20_000],
    ['block', 100_000],
  ]);
  for (const [i, { mentions }] of read.entries())
    for (const { text, start, end } of mentions) expect(texts[i]?.slice(start, end)).toBe(text);
});

test('a line that is no such object: exit 2, the others are read', async () => {
  const { code, stdout, stderr } = await plaintariff(['terms', '--jsonl'], '{"id":"a","text":"5 GB"}\nnonsense\n{"id":"b"}\n');
  expect(code).toBe(2);
  expect(jsonLines<Read>(stdout).map(({ id }) => id)).toEqual(['a']);
  expect(stderr).toContain('line 2, line 3');
});

test('without --jsonl it is wrong usage', async () => {
  expect(await plaintariff(['terms'], '{}')).toMatchObject({ code: 2, stdout: '' });
});
