import { get } from 'svelte/store';
import { describe, expect, test, vi } from 'vitest';
import type { Pinned } from '../../../../src/charts/types.ts';
import { createBuilder } from '../../../../src/islands/charts/state.ts';
import { fragmentOf } from '../../../../src/islands/fragment.ts';
import { aCard } from '../../../support/cards.ts';
import { fakePauses } from '../fakes.ts';
import { pinnedPlan, pinnedRulebook } from './fakes.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const BOOK = 'us-fcc-label@2022';

/** An address bar with its history. */
function fakeState(start: string) {
  const entries = [start];
  let told: (params: URLSearchParams) => void = () => undefined;
  return {
    entries,
    readState: () => new URLSearchParams(entries.at(-1)),
    writeState: (params: URLSearchParams, step: boolean) => {
      if (!step) entries.pop();
      entries.push(fragmentOf(params));
    },
    onState: (changed: (params: URLSearchParams) => void) => void (told = changed),
    back: () => {
      entries.pop();
      told(new URLSearchParams(entries.at(-1)));
    },
  };
}

type Get = (id: string) => Promise<Pinned | null>;
const stored: Get = async (id) => (IDS.includes(id) ? pinnedPlan(id) : id === BOOK ? pinnedRulebook(id) : null);

async function opened(start = '', own: Get = stored) {
  const address = fakeState(start);
  const pauses = fakePauses();
  const getPinned = vi.fn(own);
  const find = vi.fn(async (_: string, limit: number) => IDS.map((id) => aCard({ id })).slice(0, limit));
  const { readState, writeState, onState } = address;
  const builder = createBuilder({ lang: 'en', find, getPinned, readState, writeState, onState, pause: pauses.debounce });
  const now = () => get(builder.view);
  const phases = [now().phase];
  builder.view.subscribe(({ phase }) => phases.at(-1) !== phase && phases.push(phase));
  await builder.start();
  return { builder, address, pauses, getPinned, find, now, phases, drawn: () => now().pinned.map(({ plotted }) => plotted.id) };
}

describe('opening', () => {
  test('without anything, nothing is fetched', async () => {
    const page = await opened();
    expect(page.now()).toMatchObject({ phase: 'ready', pinned: [] });
    expect(page.getPinned).not.toHaveBeenCalled();
    expect(page.phases).toEqual(['idle', 'loading', 'ready']);
  });

  test('the plans of the address, in its order', async () => {
    const page = await opened('p=c,a&chart=cost&theme=dark');
    expect(page.drawn()).toEqual(['c', 'a']);
    expect(page.now().choice).toMatchObject({ chart: 'cost', theme: 'dark' });
  });

  test('a rulebook, whose id may carry an edition', async () => {
    const page = await opened(`rulebook=${BOOK}&chart=disclosure&p=a`);
    expect(page.drawn()).toEqual([BOOK]);
    expect(page.getPinned).toHaveBeenCalledTimes(1);
  });

  test('ids nothing has, and what cannot be fetched, are told apart', async () => {
    const page = await opened('p=a,nobody,b', async (id) => {
      if (id === 'b') throw new Error('offline');
      return stored(id);
    });
    expect(page.now()).toMatchObject({ unknown: ['nobody'], failed: ['b'] });
    expect(page.drawn()).toEqual(['a']);
  });

  test('a seventh plan is left out, and it is said', async () => {
    const page = await opened(`p=${IDS.join(',')}`);
    expect(page.drawn()).toHaveLength(6);
    expect(page.now().tooMany).toBe(true);
  });
});

describe('choosing plans', () => {
  test('each change is a step in the address, and the search is emptied', async () => {
    const page = await opened('p=a');
    page.builder.type('Plan');
    await page.pauses.pass();
    expect(page.now().hits?.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    await page.builder.add('b');
    await page.builder.remove('a');
    expect(page.address.entries).toEqual(['p=a', 'p=a,b', 'p=b']);
    expect(page.now()).toMatchObject({ text: '', hits: null });
    expect(page.drawn()).toEqual(['b']);
  });

  test('an id nothing has makes room for a new one', async () => {
    const page = await opened('p=a,nobody');
    await page.builder.add('b');
    expect(page.address.entries.at(-1)).toBe('p=a,b');
  });

  test('back is back', async () => {
    const page = await opened('p=a');
    await page.builder.add('b');
    page.address.back();
    await vi.waitFor(() => expect(page.drawn()).toEqual(['a']));
  });

  test('a plan is fetched once', async () => {
    const page = await opened('p=a,b');
    await page.builder.remove('b');
    await page.builder.add('b');
    expect(page.getPinned).toHaveBeenCalledTimes(2);
  });
});

describe('choosing how', () => {
  test('another chart is a step, another look is not', async () => {
    const page = await opened('p=a');
    await page.builder.choose({ chart: 'cost' });
    await page.builder.choose({ theme: 'dark' });
    await page.builder.choose({ lang: 'zh', width: 960, maxGb: 20 });
    expect(page.address.entries).toEqual(['p=a', 'p=a&chart=cost&lang=zh&theme=dark&max=20&width=960']);
  });

  test('plans are kept while a rulebook is drawn', async () => {
    const page = await opened('p=a,b');
    await page.builder.choose({ chart: 'disclosure', rulebook: BOOK });
    expect(page.drawn()).toEqual([BOOK]);
    await page.builder.choose({ chart: 'cost' });
    expect(page.drawn()).toEqual(['a', 'b']);
  });

  test('the last of two quick choices wins', async () => {
    let release: () => void = () => undefined;
    const page = await opened('p=a', async (id) => {
      if (id === BOOK) await new Promise<void>((resolve) => (release = resolve));
      return stored(id);
    });
    const slow = page.builder.choose({ chart: 'disclosure', rulebook: BOOK });
    await page.builder.choose({ chart: 'speed' });
    release();
    await slow;
    expect(page.drawn()).toEqual(['a']);
  });
});
