/** What a plan would cost, on its own page: complete without scripts, and a way on to the comparison and the list for the same use. */
import { describe, expect, inject, test } from 'vitest';
import { baskets } from '../../src/catalogue/baskets.ts';
import { HORIZON } from '../../src/catalogue/costs.ts';
import { compareMessages } from '../../src/i18n/compare.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const CARDS = cardsOf(inject('siteFolder'));
const { planCost, cost } = pageMessages('en');
const priced = (service: string, promotion: boolean) =>
  CARDS.find((card) => card.service === service && card.steps.length > 0 && card.steps.some(({ intro }) => intro) === promotion);
const SECTION = 'section[aria-labelledby="cost"]';

describe.each([
  ['mobile', false],
  ['mobile', true],
  ['fixed', false],
])('a %s plan, with a promotion: %s', (service, promotion) => {
  const card = priced(service, promotion);
  const open = async (options = NO_SCRIPTS) => {
    const { page, problems } = await visit(`/plans/${card?.id}/`, options);
    return { page, problems, section: page.locator(SECTION) };
  };

  test('has a row for each pattern of use that makes sense for it', async () => {
    const { section, problems } = await open();
    const names = baskets().flatMap(({ services, names: { en } }) => (services.some((name) => name === service) ? [en] : []));
    expect(names.length).toBeGreaterThan(0);
    expect(await section.locator('.costs tbody th .name').allInnerTexts()).toEqual(names);
    const cells = await section.locator('.costs tbody td').allInnerTexts();
    expect(cells.filter((text) => text.trim() === '' || /\b(?:null|undefined|NaN)\b/.test(text))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('has a ledger that covers every month', async () => {
    const { section } = await open();
    await section.locator('details.ledger summary').click();
    const months = await section.locator('details.ledger tbody th').allInnerTexts();
    const numbers = months.map((text) => Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits)));
    expect(numbers[0]?.[0]).toBe(1);
    expect(numbers.at(-1)?.at(-1)).toBe(HORIZON);
    for (const [at, now] of numbers.slice(1).entries()) expect(now[0]).toBe((numbers[at]?.at(-1) ?? 0) + 1);
    expect(await section.locator('tfoot').innerText()).toContain(planCost.sum(HORIZON));
  });

  test('leads to the comparison for the same use', async () => {
    const { page, section } = await open({});
    const use = await section.locator('.onward .sub').innerText();
    await section.getByRole('link', { name: planCost.compare }).click();
    await page.waitForURL(/\/compare\/#p=/);
    await page.getByText(cost.use.sentence(use, HORIZON)).waitFor();
    expect(new URL(page.url()).hash).toContain(card?.id);
    await page.getByRole('region', { name: compareMessages('en').compare.table }).waitFor();
  });

  test('fits a phone', async () => {
    const { page } = await open({ ...NO_SCRIPTS, ...PHONE });
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
    const box = await page.locator(`${SECTION} .costs`).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
  });
});
