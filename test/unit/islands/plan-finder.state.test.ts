import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_QUESTION } from '../../../src/islands/usage.address.ts';
import { instantFinder } from '../../support/finder.ts';
import { settled } from './fakes.ts';
import { CARDS, open, opened, using } from './finder-page.ts';

describe('opening', () => {
  test('nothing is shown before it starts', () => expect(open().now()).toMatchObject({ phase: 'idle', shown: null }));

  test('the first page of one country, by cost, and the static list goes once it is there', async () => {
    const page = open();
    const started = page.finder.start();
    expect(page.now().phase).toBe('loading');
    expect(page.showStaticList).not.toHaveBeenCalled();
    await started;
    expect(page.now()).toMatchObject({ phase: 'ready', where: ['us'], shown: { order: 'cost', answer: { total: 60 } } });
    expect(page.ids().slice(0, 3)).toEqual(['us-0', 'us-1', 'us-2']);
    expect(page.ids()).toHaveLength(20);
    expect(page.showStaticList).toHaveBeenLastCalledWith(false);
    expect(page.address()).toBe('');
  });

  test('a plain address begins with mobile plans, which can be undone; any other says itself what it shows', async () => {
    const page = await opened();
    expect(page.now().filters).toEqual([{ by: 'service', value: 'mobile' }]);
    await page.finder.clear();
    expect(page.now().filters).toEqual([]);
    expect(page.address()).toBe('in=us');
    expect((await opened('in=us')).now().filters).toEqual([]);
  });

  test('a shared address gives the same list', async () => {
    const page = await opened('in=de&q=unlimted&p=cn-1,nope&data=500');
    expect(page.ids()).toEqual(['de-1']);
    expect(page.now()).toMatchObject({ text: 'unlimted', chosen: ['cn-1'], usage: using(500) });
    expect(page.now().chosenCards.map(({ name }) => name)).toEqual(['畅享']);
  });

  test('an address with several pages shows them all', async () => {
    const page = await opened('page=3');
    expect(page.ids()).toHaveLength(60);
    expect(new Set(page.ids()).size).toBe(60);
  });

  test('a catalogue that cannot be fetched leaves the static list, and can be tried again', async () => {
    const service = instantFinder(CARDS);
    const page = await opened('in=de', { open: vi.fn(service.open).mockRejectedValueOnce(new Error('offline')) });
    expect(page.now().phase).toBe('failed');
    expect(page.showStaticList).toHaveBeenLastCalledWith(true);
    await page.finder.start();
    expect(page.now()).toMatchObject({ phase: 'ready', shown: { answer: { total: 2 } } });
    expect(page.showStaticList).toHaveBeenLastCalledWith(false);
  });

  test('a finder that stops answering brings the static list back', async () => {
    const { ask } = instantFinder(CARDS);
    const page = await opened('', { ask: vi.fn(ask).mockImplementationOnce(ask).mockRejectedValueOnce(new Error('stopped')) });
    await page.finder.sortBy('name');
    expect(page.now().phase).toBe('failed');
    expect(page.showStaticList).toHaveBeenLastCalledWith(true);
  });

  test('what could not be fetched is asked for again', async () => {
    const { ask } = instantFinder(CARDS);
    const first: typeof ask = async (request) => ({ ...(await ask(request)), failed: ['de'] });
    const page = await opened('in=all', { ask: vi.fn(ask).mockImplementationOnce(first) });
    expect(page.now().shown?.answer.failed).toEqual(['de']);
    await page.finder.again();
    expect(page.now().shown?.answer.failed).toEqual([]);
  });
});

describe('the month of use', () => {
  test('the list follows before the next picture, the address when moves have come to rest', async () => {
    const page = await opened('in=de');
    expect(page.ids()).toEqual(['de-1', 'de-2']);
    await page.finder.use(using(500), 'move');
    expect(page.now().usage).toEqual(using(500));
    expect(page.ids()).toEqual(['de-1', 'de-2']);
    await page.pauses.frame.pass();
    expect(page.ids()).toEqual(['de-2', 'de-1']);
    expect(page.address()).toBe('in=de');
    await page.pauses.rest.pass();
    expect(page.address()).toBe('in=de&data=500');
  });

  test('while an answer is under way nothing is asked; the newest figure is asked next', async () => {
    const { ask } = instantFinder(CARDS);
    const asked: number[] = [];
    const waiting: (() => void)[] = [];
    const slow: typeof ask = async (request) => {
      asked.push(request.question.usage.dataMb);
      if (asked.length > 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return ask(request);
    };
    const page = await opened('in=de', { ask: slow });
    for (const mb of [1, 2, 3, 500]) {
      void page.finder.use(using(mb), 'move');
      await page.pauses.frame.pass();
    }
    expect(asked).toEqual([20_000, 1]);
    for (const go of waiting) go();
    await settled();
    expect(asked).toEqual([20_000, 1, 500]);
    for (const go of waiting) go();
    await settled();
    expect(page.now().shown?.question.usage.dataMb).toBe(500);
  });

  test('a preset is a step one can go back from', async () => {
    const page = await opened('in=de');
    await page.finder.use(using(2_000, 'light'), 'step');
    expect(page.address()).toBe('in=de&data=2000&basket=light');
    await page.back();
    expect(page.now().usage).toEqual(using(20_000));
    expect(page.now().shown?.question.usage.dataMb).toBe(20_000);
  });

  test('a preset brings the services it is made for', async () => {
    const page = await opened('in=de&service=mobile&payment=prepaid');
    await page.finder.usePreset(using(2_000, 'light'), ['fixed', 'satellite']);
    expect(page.address()).toBe('payment=prepaid&service=fixed&service=satellite&in=de&data=2000&basket=light');
    expect(page.ids()).toEqual([]);
  });

  test('a preset named alone in a link stands for its figures', async () =>
    expect((await opened('basket=light')).now().usage).toEqual(using(2_000, 'light')));
});

describe('remembering', () => {
  test('nothing is kept unless asked', async () => {
    const page = await opened();
    await page.finder.use(using(500), 'step');
    expect(page.memory.kept).toBeNull();
    expect(page.now().remembered).toBe(false);
  });

  test('once asked, the figures are kept as they change, until unticked', async () => {
    const page = await opened();
    page.finder.remember(true);
    expect(page.memory.kept).toBe('');
    await page.finder.use(using(500), 'move');
    await page.pauses.rest.pass();
    expect(page.memory.kept).toBe('data=500');
    page.finder.remember(false);
    expect(page.memory.kept).toBeNull();
    expect(page.now()).toMatchObject({ remembered: false, usage: using(500) });
  });

  test.each([
    ['', 500],
    ['data=700', 700],
  ])('what is kept counts where the address “%s” says nothing', async (address, dataMb) => {
    const page = await opened(address, {}, 'data=500');
    expect(page.now()).toMatchObject({ remembered: true, usage: using(dataMb) });
  });
});

describe('narrowing', () => {
  test('typing waits for a pause, and finds the best match first', async () => {
    const page = await opened('in=all');
    page.finder.type('unlimi');
    page.finder.type(' unlimited ');
    expect(page.ids()).toHaveLength(20);
    await page.pauses.pause.pass();
    expect(page.ids()).toEqual(['de-1']);
    expect(page.now().shown?.order).toBe('relevance');
    expect(page.address()).toBe('q=unlimited&in=all');
    expect(page.now().text).toBe(' unlimited ');
  });

  test('what is typed while the catalogue loads is not lost', async () => {
    const service = instantFinder(CARDS);
    let arrive: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    const page = open('in=all', { open: (url) => gate.then(() => service.open(url)) });
    const started = page.finder.start();
    page.finder.type('移动');
    arrive();
    await started;
    expect(page.ids()).toEqual(['cn-1']);
  });

  test('facets are toggled, in the order they were chosen', async () => {
    const page = await opened('in=all');
    await page.finder.toggle('payment', 'prepaid');
    await page.finder.toggle('country', 'cn');
    expect(page.address()).toBe('payment=prepaid&country=cn&in=all');
    expect(page.ids()).toEqual(['cn-1']);
    await page.finder.toggle('payment', 'prepaid');
    expect(page.address()).toBe('country=cn&in=all');
  });

  test('another country takes the filters of the old one along, but not its carriers', async () => {
    const page = await opened('in=us&carrier=us-example&payment=prepaid');
    expect(page.ids()).toEqual([]);
    await page.finder.lookIn(['de']);
    expect(page.ids()).toEqual(['de-2']);
    expect(page.address()).toBe('payment=prepaid&in=de');
  });

  test('dropping the query empties the box, dropping another filter does not', async () => {
    const page = await opened('q=basic&payment=postpaid');
    await page.finder.drop({ by: 'payment', value: 'postpaid' });
    expect(page.now().text).toBe('basic');
    await page.finder.drop({ by: 'query', value: 'basic' });
    expect(page.now()).toMatchObject({ text: '', filters: [] });
  });

  test('clear takes everything away but country, order, use and selection', async () => {
    const page = await opened('q=basic&payment=prepaid&in=us&sort=name&p=cn-1&data=500');
    await page.finder.clear();
    expect(page.address()).toBe('in=us&sort=name&p=cn-1&data=500');
  });
});

describe('paging and order', () => {
  test('more appends the next rows; a new order starts over', async () => {
    const page = await opened('in=us');
    const first = page.ids();
    await page.finder.more();
    expect(page.ids()).toHaveLength(40);
    expect(page.ids().slice(0, 20)).toEqual(first);
    expect(page.address()).toBe('in=us&page=2');
    await page.finder.sortBy('name');
    expect(page.ids()).toHaveLength(20);
    expect(page.address()).toBe('in=us&sort=name');
  });

  test('the order that suits is not written down', async () => {
    const page = await opened('in=us&sort=name');
    await page.finder.sortBy('cost');
    expect(page.address()).toBe('in=us');
  });
});

describe('choosing plans', () => {
  test('adds, takes out, clears, and keeps them in the address', async () => {
    const page = await opened('in=us');
    await page.finder.choose('cn-1');
    await page.finder.choose('de-1');
    expect(page.address()).toBe('in=us&p=cn-1,de-1');
    await page.finder.choose('cn-1');
    expect(page.now().chosenCards.map(({ id }) => id)).toEqual(['de-1']);
    await page.finder.chooseNone();
    expect(page.address()).toBe('in=us');
  });

  test('six at most, and another country does not lose them', async () => {
    const page = await opened('p=us-1,us-2,us-3,us-4,us-5,us-6');
    await page.finder.choose('cn-1');
    await page.finder.lookIn(['cn']);
    expect(page.now().chosen).toEqual(['us-1', 'us-2', 'us-3', 'us-4', 'us-5', 'us-6']);
  });
});

test('a receipt is asked of the finder', async () => {
  const page = await opened();
  await expect(page.finder.explain('us-0', DEFAULT_QUESTION)).resolves.toMatchObject({ total: { low: 240_000 } });
});
