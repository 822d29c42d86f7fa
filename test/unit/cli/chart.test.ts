/** `chart`: what it writes, and what it says when it cannot. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { pinLines, pinned } from '../../../src/cli/pins.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';
import { temp } from '../../support/temp.ts';
import { plaintariff, type Ran } from '../../support/plaintariff.ts';

const { at, put } = temp('chart');
const chart = (...args: readonly string[]): Promise<Ran> => plaintariff(['chart', ...args, '--compiled', at('compiled')]);

beforeAll(() => {
  const plans = ['us-acme-1', 'us-acme-2'].map((id, place) => pinned(aPlotted({ id, name: `Plan ${place + 1}` })));
  const rulebook = pinned(aRulebook());
  const current = [...plans, rulebook].map(({ pin, plotted }) => [plotted.id, pin]);
  put('compiled/pins/current.json', JSON.stringify(Object.fromEntries(current)));
  put('compiled/pins/us.jsonl', pinLines(plans));
  put('compiled/pins/rulebooks.jsonl', pinLines([rulebook]));
});

const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16);

describe('chart', () => {
  test('writes a PNG of twice the width, and says what it shows', async () => {
    const ran = await chart('us-acme-1', 'us-acme-2', '--type', 'cost', '--width', '500', '--out', at('a/b.png'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ file: at('a/b.png'), chart: 'cost' });
    expect(widthOf(at('a/b.png'))).toBe(1000);
  });

  test('writes the card', async () => {
    expect((await chart('core-unlimited', '--share', '--lang', 'zh', '--out', at('card.png'))).code).toBe(0);
    expect(widthOf(at('card.png'))).toBe(1200);
  });

  test.each([
    ['svg', /^<svg [^>]*width="720"/],
    ['csv', /^plan_id,/],
    ['json', /^\{\n {2}"chart": "strips",/],
  ])('writes %s', async (type, start) => {
    expect((await chart('us-acme-1', '--out', at(`x.${type}`))).code).toBe(0);
    expect(readFileSync(at(`x.${type}`), 'utf8')).toMatch(start);
  });

  test.each([
    ['no file', ['us-acme-1'], '--out FILE'],
    ['an ending that is none', ['us-acme-1', '--out', 'x.gif'], 'png, svg, csv, json, not "gif"'],
    ['no such plan', ['us-acme-3', '--out', 'x.png'], 'Perhaps: us-acme-1'],
    ['a chart that is none', ['us-acme-1', '--type', 'pie', '--out', 'x.png'], '--type takes strips, cost'],
    ['a chart of plans for a rulebook', ['core-unlimited', '--type', 'cost', '--out', 'x.png'], '--type takes disclosure'],
    ['a plan and a rulebook', ['us-acme-1', 'core-unlimited', '--out', 'x.png'], 'This cannot be drawn'],
    ['too many plans', [...Array<string>(7).fill('us-acme-1'), '--out', 'x.svg'], 'Up to six plans'],
    ['a width that is none', ['us-acme-1', '--width', '1e9', '--out', 'x.png'], '--width takes a number from 240 to 2400'],
    ['a card that is no PNG', ['us-acme-1', '--share', '--out', 'x.svg'], '--share goes with a PNG'],
  ])('%s is wrong usage', async (_, args, said) => {
    const { code, stderr } = await chart(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test('without a catalogue says how to make one', async () => {
    const { code, stderr } = await plaintariff(['chart', 'x', '--out', 'x.svg', '--compiled', at('nothing')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('ingest')]);
  });
});
