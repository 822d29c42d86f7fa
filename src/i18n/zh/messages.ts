/** Everything pages and islands share, in Chinese: for an island that is sent in one language only. */
import { createFormat } from '../format.ts';
import type { Messages } from '../index.ts';
import { cost } from './cost.ts';
import { islands } from './islands.ts';
import { strip } from './strip.ts';
import { words } from './words.ts';

export const messagesZh: Messages = { lang: 'zh', words, strip, islands, cost, format: /* @__PURE__ */ createFormat('zh') };
