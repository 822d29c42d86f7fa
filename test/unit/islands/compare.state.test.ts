import { get } from 'svelte/store';
import { describe, expect, test, vi } from 'vitest';
import type { WirePlan } from '../../../src/core/model/wire.ts';
import { createComparison } from '../../../src/islands/compare.state.ts';
import { aCard } from '../../support/cards.ts';
import { aWirePlan, fakeAddress, fakePauses, instantCatalogue, settled } from './fakes.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function open(search = '', change: { load?: () => Promise<number>; getPlan?: (id: string) => Promise<WirePlan | null> } = {}) {
  const address = fakeAddress(search);
  const pauses = fakePauses();
  const getPlan = vi.fn(change.getPlan ?? (async (id: string) => (IDS.includes(id) ? aWirePlan({ id, name: `Plan ${id}` }) : null)));
  const catalogue = instantCatalogue(IDS.map((id) => aCard({ id, name: `Plan ${id}` })));
  const load = vi.fn(change.load ?? catalogue.load);
  const comparison = createComparison({
    catalogue: { ...catalogue, load },
    indexUrl: () => 'x',
    lang: () => 'en',
    getPlan,
    ...address,
    debounce: pauses.debounce,
  });
  const now = () => get(comparison.view);
  return { comparison, address, pauses, getPlan, load, now, shown: () => now().plans.map(({ id }) => id) };
}
async function opened(...args: Parameters<typeof open>) {
  const page = open(...args);
  await page.comparison.start();
  return page;
}

describe('opening', () => {
  test('the plans of the address, in its order, without the catalogue', async () => {
    const page = await opened('?p=c,a');
    expect(page.shown()).toEqual(['c', 'a']);
    expect(page.now().phase).toBe('ready');
    expect(page.load).not.toHaveBeenCalled();
  });
  test('no plans', async () => expect((await opened()).now()).toMatchObject({ phase: 'ready', plans: [], unknown: [] }));
  test('unknown ids are named, the rest is shown', async () => {
    const page = await opened('?p=a,nope,../x,b');
    expect(page.shown()).toEqual(['a', 'b']);
    expect(page.now().unknown).toEqual(['nope', '../x']);
    expect(page.getPlan).not.toHaveBeenCalledWith('../x');
  });
  test('a plan that cannot be fetched is named and may be tried again', async () => {
    const getPlan = vi.fn(async (id: string) => aWirePlan({ id }));
    getPlan.mockImplementationOnce(() => Promise.reject(new Error('offline')));
    const page = await opened('?p=a,b', { getPlan });
    expect(page.now()).toMatchObject({ failed: ['a'], unknown: [] });
    await page.comparison.start();
    expect(page.shown()).toEqual(['a', 'b']);
  });
  test('a seventh plan is left out, and that is said', async () => {
    const page = await opened(`?p=${IDS.join(',')}`);
    expect(page.shown()).toHaveLength(6);
    expect(page.now().tooMany).toBe(true);
  });
});

describe('changing', () => {
  test('add and remove follow into the address', async () => {
    const page = await opened('?p=a');
    await page.comparison.add('b');
    expect(page.address.readAddress()).toBe('?p=a,b');
    await page.comparison.remove('a');
    expect(page.shown()).toEqual(['b']);
    await page.comparison.remove('b');
    expect(page.address.readAddress()).toBe('');
  });
  test('adding a plan twice changes nothing', async () => {
    const page = await opened('?p=a,b');
    await page.comparison.add('a');
    expect(page.shown()).toEqual(['a', 'b']);
  });
  test('adding drops ids no plan has', async () => {
    const page = await opened('?p=a,nope');
    await page.comparison.add('b');
    expect(page.address.readAddress()).toBe('?p=a,b');
    expect(page.now().unknown).toEqual([]);
  });
  test('six at most', async () => {
    const page = await opened('?p=a,b,c,d,e,f');
    await page.comparison.add('g');
    expect(page.shown()).toHaveLength(6);
  });
  test('a plan is fetched once', async () => {
    const page = await opened('?p=a,b');
    await page.comparison.remove('b');
    await page.comparison.add('b');
    expect(page.getPlan).toHaveBeenCalledTimes(2);
  });
  test('the last of two quick changes wins', async () => {
    let release: () => void = () => undefined;
    const getPlan = async (id: string) => {
      if (id === 'b') await new Promise<void>((resolve) => (release = resolve));
      return aWirePlan({ id });
    };
    const page = await opened('?p=a', { getPlan });
    const slow = page.comparison.add('b');
    await page.comparison.remove('b');
    release();
    await slow;
    expect(page.shown()).toEqual(['a']);
  });
});

describe('search inside the page', () => {
  test('finds plans that are not there yet, and fetches the catalogue once', async () => {
    const page = await opened('?p=a,b');
    expect(page.now().hits).toBeNull();
    page.comparison.type('plan');
    await page.pauses.pass();
    expect(page.now().hits?.map(({ id }) => id)).toEqual(expect.arrayContaining(['c', 'd', 'e', 'f', 'g']));
    page.comparison.type('plan g');
    await page.pauses.pass();
    expect(page.now().hits?.[0]?.id).toBe('g');
    expect(page.load).toHaveBeenCalledTimes(1);
  });
  test('an emptied box shows nothing', async () => {
    const page = await opened('?p=a');
    page.comparison.type('plan');
    await page.pauses.pass();
    page.comparison.type('  ');
    await page.pauses.pass();
    expect(page.now().hits).toBeNull();
  });
  test('a catalogue that cannot be fetched is said, and tried again at the next word', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(7);
    const page = await opened('?p=a', { load });
    page.comparison.type('plan');
    await page.pauses.pass();
    expect(page.now()).toMatchObject({ searchFailed: true, hits: null });
    page.comparison.type('plan b');
    await page.pauses.pass();
    await settled();
    expect(page.now().searchFailed).toBe(false);
    expect(page.now().hits?.[0]?.id).toBe('b');
  });
});
