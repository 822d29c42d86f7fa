/** Everything figures say, in one language. */
import { createFormat } from '../format.ts';
import type { FigureMessages } from '../figure-words.ts';
import { figures } from './figures.ts';
import { outcomes } from './outcomes.ts';
import { strip } from './strip.ts';
import { words } from './words.ts';

export const figureMessagesEn: FigureMessages = { lang: 'en', words, strip, figures, outcomes, format: /* @__PURE__ */ createFormat('en') };
