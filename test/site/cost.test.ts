/** What a month of use costs, as the finder shows it: panel, coverage, order, receipts. Expected costs are computed by the engine. */
import { describe, expect, test } from 'vitest';
import { costModel, numberOf, outcomeOf } from '../../src/core/cost/index.ts';
import type { PlanCard } from '../../src/core/model/index.ts';
import { messages } from '../../src/i18n/index.ts';
import { DEFAULT_QUESTION } from '../../src/islands/usage.address.ts';
import { PHONE } from '../support/visit.ts';
import { CARDS, largest, openFinder, resultLinks, shownIds, stateOf, untilState } from './finder.ts';

const { finder, usage, coverage, receipt } = messages('en').islands;
const { sections } = messages('en').cost;

describe('the month of use', () => {
  test('a slider moves by keyboard, and its number follows', async () => {
    const { page } = await openFinder('en');
    const slider = page.getByRole('slider', { name: usage.fields.dataMb });
    await slider.focus();
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
    const figure = page.getByRole('spinbutton', { name: usage.exact(usage.fields.dataMb, 'GB') });
    expect(Number(await figure.inputValue())).toBeGreaterThan(20);
    await page.keyboard.press('Home');
    await untilState(page, 'data', '0');
    expect(await figure.inputValue()).toBe('0');
  });

  test('a preset sets its figures and says whose it is; a changed figure lets go of it', async () => {
    const { page } = await openFinder('en');
    const itu = page.getByRole('group', { name: /ITU 2025/ });
    const preset = itu.getByRole('button').last();
    await preset.click();
    await expect.poll(() => preset.getAttribute('aria-pressed')).toBe('true');
    expect(stateOf(page).get('basket')).toMatch(/^itu-/);
    const minutes = page.getByRole('spinbutton', { name: usage.exact(usage.fields.minutes, usage.units.minutes) });
    expect(await minutes.inputValue()).toBe('140');
    await minutes.fill('141');
    await untilState(page, 'min', '141');
    expect(stateOf(page).has('basket')).toBe(false);
    expect(await preset.getAttribute('aria-pressed')).toBe('false');
    await page.getByText(usage.presetsWhere).click();
    await page
      .getByText(/ITU ICT price baskets/)
      .first()
      .waitFor();
  });

  test('the promotion switch says what it means', async () => {
    const { promotions } = messages('en').cost;
    const { page } = await openFinder('en');
    await page.getByRole('radio', { name: promotions.without.label }).check();
    await untilState(page, 'promo', 'without');
    await page.getByText(promotions.without.why).waitFor();
  });

  test('on a phone it is one line above the list until opened', async () => {
    const { page } = await openFinder('en', '', PHONE);
    const slider = page.getByRole('slider', { name: usage.fields.dataMb });
    expect(await slider.isVisible()).toBe(false);
    await page.getByText(/20.GB · 24 months/).click();
    expect(await slider.isVisible()).toBe(true);
    // Wide enough to be moved with a thumb, and all of it inside the window.
    const box = await slider.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  });
});

describe('coverage', () => {
  test('stands before the results and counts what the list holds', async () => {
    const { country, cards } = largest();
    const { page } = await openFinder('en', `#in=${country}`);
    const statement = page.getByRole('region', { name: coverage.title });
    const place = messages('en').format.country(country.toUpperCase());
    expect(await statement.textContent()).toContain(
      coverage.counts(place, cards.length, new Set(cards.map(({ carrierId }) => carrierId)).size),
    );
    expect(await statement.textContent()).toContain(coverage.notAll);
    const before = await page.evaluate(() => {
      const [first, second] = [document.querySelector('.coverage'), document.querySelector('main article')];
      return first && second ? first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(before).toBeGreaterThan(0);
  });

  test('begins in the country of the browser’s language, and another can be chosen', async () => {
    const { page } = await openFinder('en', '', { locale: 'de-DE' });
    const select = page.getByRole('combobox', { name: coverage.country });
    expect(await select.inputValue()).toBe('de');
    await select.selectOption('');
    await untilState(page, 'in', 'all');
    await page.getByRole('button', { name: finder.clear }).click();
    await page.getByText(finder.all(20, CARDS.length)).first().waitFor();
    await page.getByText(finder.manyCurrencies).waitFor();
  });
});

describe('order', () => {
  test('by cost: in sections, cheapest first, each total the one the engine computes', async () => {
    const { country } = largest();
    const { page } = await openFinder('en', `#in=${country}`);
    await page
      .getByRole('heading', { level: 2, name: new RegExp(sections.delivers.title) })
      .first()
      .waitFor();
    const [ids, totals] = [await shownIds(page), await page.locator('main article .price strong').allTextContents()];
    const { format } = messages('en');
    expect(ids.length).toBe(20);
    const outcomes = ids.map((id) => outcomeOf(costModel(CARDS.find((card) => card.id === id) as PlanCard), DEFAULT_QUESTION));
    const known = outcomes.filter(({ total }) => total.high === total.low);
    expect(known.length).toBeGreaterThan(5);
    outcomes.forEach(({ total, scale, currency }, at) => {
      if (total.high === total.low && currency !== null) expect(totals[at]).toBe(format.money(numberOf(total.low, scale), currency));
    });
  });

  test('by price: amounts rise inside one currency, and plans without a price come last', async () => {
    const { page } = await openFinder('en', '#in=all&page=3');
    await page.getByRole('combobox', { name: finder.sort }).selectOption('price');
    await untilState(page, 'sort', 'price');
    await page.getByText(finder.sortNotes.price).waitFor({ state: 'attached' });
    const groups = await page
      .locator('main .results ol')
      .evaluateAll((lists) =>
        lists.map((list) =>
          Array.from(list.querySelectorAll('article h3 a'), (link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
        ),
      );
    const cards = groups.map((ids) => ids.map((id) => CARDS.find((card) => card.id === id)));
    expect(cards.flat().length).toBeGreaterThan(10);
    for (const group of cards.filter((some) => typeof some[0]?.per30 === 'number')) {
      expect(new Set(group.map((card) => card?.price?.currency)).size).toBe(1);
      const amounts = group.map((card) => card?.per30 ?? Infinity);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    }
  });

  test('the page says how its order is made', async () => {
    const { page } = await openFinder('en');
    await page.getByText(finder.howSorted).click();
    await page.getByText(finder.sortNotes.cost).waitFor();
  });

  test('more plans are appended, and the first of them has the focus', async () => {
    const { page } = await openFinder('en', '#in=all');
    const before = await shownIds(page);
    await page.getByRole('button', { name: finder.more(20) }).click();
    await expect.poll(() => resultLinks(page).count()).toBe(40);
    expect((await shownIds(page)).slice(0, 20)).toEqual(before);
    await expect
      .poll(() =>
        resultLinks(page)
          .nth(20)
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });
});

describe('receipt', () => {
  test('its lines add up to the total of the row', async () => {
    const { country } = largest();
    const { page } = await openFinder('en', `#in=${country}&data=60000`);
    const article = page.locator('main article').nth(1);
    await article.getByText(receipt.open, { exact: true }).click();
    const table = article.getByRole('table');
    await table.waitFor();
    const amounts = await table.locator('tbody td.amount').allTextContents();
    const money = (text: string): number => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);
    expect(amounts.length).toBeGreaterThan(0);
    const total = (await table.locator('tfoot td').textContent()) ?? '';
    expect(amounts.reduce((sum, text) => sum + money(text), 0)).toBe(money(total));
    expect(total).toBe(await article.locator('.price strong').textContent());
    await article.getByRole('heading', { name: receipt.why }).waitFor();
  });
});
