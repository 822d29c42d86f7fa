/** The script inside a frame: theme, height, table, and the drawing once it is near the screen. Small; what draws is fetched then. */
import { readOptions } from '../../embed/options.ts';
import { PAGE_DATA_ID, type PageData } from '../../embed/page-data.ts';
import { tellHeights } from './heights.ts';
import { whenNear } from './near.ts';
import { addToolbar } from './toolbar.ts';

const options = readOptions(location.search);
if (options.theme) document.documentElement.dataset['theme'] = options.theme;
tellHeights();

const main = document.querySelector('main');
const { lang: written, several, base = '/' } = document.body.dataset;
const lang = written === 'zh' ? 'zh' : 'en';

function start(page: HTMLElement): void {
  if (several !== undefined) {
    void import('./several.ts').then(({ showSeveral }) => showSeveral(page, { lang, base, frozen: several === 'frozen', options }));
    return;
  }
  const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? '{}') as PageData;
  const toolbar = addToolbar(page, lang);
  if (options.maxGb) void import('./show.ts').then(({ showAnew }) => showAnew(page, data, lang, options));
  else whenNear(page, () => void import('./show.ts').then(({ show }) => show(page, data, lang, toolbar)));
}

if (main) start(main);
