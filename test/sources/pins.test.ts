/** The frozen figures of the project: none was changed, each can be drawn in both languages, and today's plans are among them. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CHARTS, drawsPlans, figureOf, type Pinned } from '../../src/charts/figure.ts';
import { loadPins, pinLines } from '../../src/cli/pins.ts';
import { ROOT } from '../support/project-files.ts';
import { plaintariff } from '../support/plaintariff.ts';

const FOLDER = path.join(ROOT, 'data/pins');
// Reading them compares each with the hash it is named by.
const files = await loadPins(FOLDER);
const pins = [...files.values()].flat();

describe('frozen figures', () => {
  test('are there, sorted, none twice, each in its file', async () => {
    expect(pins.length).toBeGreaterThan(800);
    expect(new Set(pins.map(({ pin }) => pin.slice(0, 24))).size).toBe(pins.length);
    for (const [name, own] of files) expect(await readFile(path.join(FOLDER, `${name}.jsonl`), 'utf8')).toBe(pinLines(own));
  });

  test.each(CHARTS)('%s is drawn of every one of them, in English and Chinese', (chart) => {
    const fitting = pins.filter(({ plotted }) => (plotted.kind === 'plan') === drawsPlans(chart));
    const thin = fitting.flatMap(({ pin, plotted }: Pinned) =>
      (['en', 'zh'] as const).flatMap((lang) => {
        const { title, finding, table } = figureOf({ chart, lang }, [plotted]);
        const said = title !== '' && finding !== '' && table.rows.length > 0;
        const full = table.rows.every(
          ({ values, texts }) => values.length === table.columns.length && texts.length === table.columns.length,
        );
        return said && full ? [] : [`${pin} ${plotted.id} ${lang}`];
      }),
    );
    expect(fitting.length).toBeGreaterThan(10);
    expect(thin).toEqual([]);
  });

  test('every plan and rulebook of today is among them: after a change of the data or of what is plotted, run `ingest` and commit data/pins', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'plaintariff-pins-'));
    onTestFinished(() => rm(data, { recursive: true }));
    for (const name of ['countries', 'layouts', 'pins', 'sources'])
      await cp(path.join(ROOT, 'data', name), path.join(data, name), { recursive: true });
    expect((await plaintariff(['ingest', '--data', data, '--json'])).code).toBe(0);
    const after = await loadPins(path.join(data, 'pins'));
    const added = [...after.values()].flat().filter(({ pin }) => !pins.some((known) => known.pin === pin));
    expect(added.map(({ plotted }) => plotted.id)).toEqual([]);
    expect(await readdir(path.join(data, 'pins'))).toEqual(await readdir(FOLDER));
  });
});
