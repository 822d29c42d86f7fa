import { get } from 'svelte/store';
import { describe, expect, test, vi } from 'vitest';
import { createPlanFinder } from '../../../src/islands/plan-finder.state.ts';
import { aCard } from '../../support/cards.ts';
import { fakeAddress, fakePauses, instantCatalogue, settled } from './fakes.ts';

const CARDS = [
  ...Array.from({ length: 120 }, (_, at) => aCard({ id: `us-${at}`, name: `Basic ${at}` })),
  aCard({ id: 'cn-1', name: '畅享', carrier: '中国移动', carrierId: 'cn-mobile', country: 'CN', payment: 'prepaid' }),
  aCard({ id: 'de-1', name: 'Unlimited', country: 'DE', carrierId: 'de-x', carrier: 'X' }),
];

function open(search = '', change: Partial<ReturnType<typeof instantCatalogue>> = {}) {
  const address = fakeAddress(search);
  const pauses = fakePauses();
  const showStaticList = vi.fn();
  const catalogue = { ...instantCatalogue(CARDS), ...change };
  const finder = createPlanFinder({
    catalogue,
    indexUrl: () => 'https://example.org/data/index.json',
    lang: () => 'en',
    ...address,
    debounce: pauses.debounce,
    showStaticList,
  });
  const ids = () => get(finder.view).answer?.plans.map(({ id }) => id) ?? [];
  return { finder, address, pauses, showStaticList, ids, now: () => get(finder.view) };
}
async function opened(...args: Parameters<typeof open>) {
  const page = open(...args);
  await page.finder.start();
  return page;
}

describe('opening', () => {
  test('nothing is shown before it starts', () => expect(open().now()).toMatchObject({ phase: 'idle', answer: null }));

  test('the first page, and the static list goes once it is there', async () => {
    const page = open();
    const started = page.finder.start();
    expect(page.now().phase).toBe('loading');
    expect(page.showStaticList).not.toHaveBeenCalled();
    await started;
    expect(page.now()).toMatchObject({ phase: 'ready', answer: { total: 122 } });
    expect(page.ids()).toHaveLength(50);
    expect(page.showStaticList).toHaveBeenLastCalledWith(false);
    expect(page.address.readAddress()).toBe('');
  });

  test('a shared address gives the same list', async () => {
    const page = await opened('?country=de&q=unlimted&p=cn-1,nope');
    expect(page.ids()).toEqual(['de-1']);
    expect(page.now()).toMatchObject({ text: 'unlimted', chosen: ['cn-1'] });
    expect(page.now().chosenCards.map(({ name }) => name)).toEqual(['畅享']);
  });

  test('a catalogue that cannot be fetched leaves the static list, and can be tried again', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(122);
    const page = await opened('', { load });
    expect(page.now().phase).toBe('failed');
    expect(page.showStaticList).toHaveBeenLastCalledWith(true);
    await page.finder.start();
    expect(page.now()).toMatchObject({ phase: 'ready', answer: { total: 122 } });
    expect(page.showStaticList).toHaveBeenLastCalledWith(false);
  });

  test('a search that stops answering brings the static list back', async () => {
    const { ask } = instantCatalogue(CARDS);
    const page = await opened('', { ask: vi.fn(ask).mockImplementationOnce(ask).mockRejectedValueOnce(new Error('stopped')) });
    await page.finder.sortBy('name');
    expect(page.now().phase).toBe('failed');
    expect(page.showStaticList).toHaveBeenLastCalledWith(true);
  });
});

describe('narrowing', () => {
  test('typing waits for a pause', async () => {
    const page = await opened();
    page.finder.type('unlimi');
    page.finder.type(' unlimited ');
    expect(page.ids()).toHaveLength(50);
    await page.pauses.pass();
    expect(page.ids()).toEqual(['de-1']);
    expect(page.address.readAddress()).toBe('?q=unlimited');
    expect(page.now().text).toBe(' unlimited ');
  });

  test('what is typed while the catalogue loads is not lost', async () => {
    let arrive: (plans: number) => void = () => undefined;
    const page = open('', { load: () => new Promise<number>((resolve) => (arrive = resolve)) });
    const started = page.finder.start();
    page.finder.type('移动');
    arrive(122);
    await started;
    expect(page.ids()).toEqual(['cn-1']);
  });

  test('facets are toggled, in the order they were chosen', async () => {
    const page = await opened();
    await page.finder.toggle('payment', 'prepaid');
    await page.finder.toggle('country', 'cn');
    expect(page.address.readAddress()).toBe('?payment=prepaid&country=cn');
    expect(page.ids()).toEqual(['cn-1']);
    await page.finder.toggle('payment', 'prepaid');
    expect(page.address.readAddress()).toBe('?country=cn');
  });

  test('dropping the query empties the box, dropping another filter does not', async () => {
    const page = await opened('?q=basic&country=us');
    await page.finder.drop({ by: 'country', value: 'us' });
    expect(page.now().text).toBe('basic');
    await page.finder.drop({ by: 'query', value: 'basic' });
    expect(page.now()).toMatchObject({ text: '', filters: [] });
  });

  test('clear takes everything away but order and selection', async () => {
    const page = await opened('?q=basic&country=us&sort=name&p=cn-1');
    await page.finder.clear();
    expect(page.address.readAddress()).toBe('?sort=name&p=cn-1');
  });

  test('an answer that arrives late is thrown away', async () => {
    const search = instantCatalogue(CARDS);
    const slow: (() => void)[] = [];
    const ask: typeof search.ask = (request) =>
      request.query === 'basic' ? new Promise((resolve) => slow.push(() => resolve(search.ask(request)))) : search.ask(request);
    const page = await opened('', { ask });
    page.finder.type('basic');
    await page.pauses.pass();
    page.finder.type('unlimited');
    await page.pauses.pass();
    slow.forEach((answer) => answer());
    await settled();
    expect(page.ids()).toEqual(['de-1']);
  });
});

describe('paging and order', () => {
  test('more shows the next fifty; a new order starts over', async () => {
    const page = await opened();
    await page.finder.more();
    expect(page.ids()).toHaveLength(100);
    expect(page.address.readAddress()).toBe('?page=2');
    await page.finder.sortBy('name');
    expect(page.ids()).toHaveLength(50);
    expect(page.address.readAddress()).toBe('?sort=name');
  });
});

describe('choosing plans', () => {
  test('adds, takes out, clears, and keeps them in the address', async () => {
    const page = await opened();
    await page.finder.choose('cn-1');
    await page.finder.choose('de-1');
    expect(page.address.readAddress()).toBe('?p=cn-1,de-1');
    await page.finder.choose('cn-1');
    expect(page.now().chosenCards.map(({ id }) => id)).toEqual(['de-1']);
    await page.finder.chooseNone();
    expect(page.address.readAddress()).toBe('');
  });

  test('six at most, and narrowing the list does not lose them', async () => {
    const page = await opened('?p=us-1,us-2,us-3,us-4,us-5,us-6');
    await page.finder.choose('cn-1');
    await page.finder.toggle('country', 'cn');
    expect(page.now().chosen).toEqual(['us-1', 'us-2', 'us-3', 'us-4', 'us-5', 'us-6']);
  });
});
