/** The script inside a frame: theme, height, table, and the drawing once it is near the screen. Small; what draws is fetched then. */
import { readOptions } from '../../embed/options.ts';
import { PAGE_DATA_ID, type PageData } from '../../embed/page-data.ts';
import { tellHeights } from './heights.ts';
import { whenNear } from './near.ts';
import { addToolbar } from './toolbar.ts';

const options = readOptions(location.search);
if (options.theme) document.documentElement.dataset['theme'] = options.theme;
const tell = tellHeights();

const main = document.querySelector('main');
const { lang: written, several, base = '/' } = document.body.dataset;
const lang = written === 'zh' ? 'zh' : 'en';

async function start(page: HTMLElement): Promise<void> {
  if (several !== undefined) {
    const { showSeveral } = await import('./several.ts');
    return showSeveral(page, { lang, base, frozen: several === 'frozen', options });
  }
  const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? '{}') as PageData;
  const toolbar = addToolbar(page, lang);
  tell();
  const { show, showAnew } = await whenNear(page).then(() => import('./show.ts'));
  return options.maxGb ? showAnew(page, data, lang, options) : show(page, data, lang, toolbar);
}

if (main) void start(main).then(tell);
