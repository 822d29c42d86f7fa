/** Alerts of use: at which shares of an allowance the file says that users are told. */
import { conflicting, disclosed, notInThisFile, vague } from '../answer.ts';
import { statementOn } from '../topic.ts';
import { USAGE_ALERTS } from '../topics/usage-alerts.ts';
import type { Check } from './fields.ts';

const PERCENT = /\b(\d{2,3}) ?(?:%|％|per ?cent)/g;

/**
 * Disclosed when alerts at all of these shares are stated, in part when some are, conflicting when only others are. The duty is to send
 * the alerts, not to print them, so silence is untested.
 */
export const alertsAt =
  (...percents: readonly number[]): Check =>
  (subject) => {
    const found = statementOn(USAGE_ALERTS, subject);
    if (found === null)
      return notInThisFile({
        en: 'The duty is to send the alerts; the file does not speak of them.',
        zh: '该义务在于实际发出提醒；文件未提及提醒。',
      });
    const { evidence } = found;
    const stated = [...evidence.text.matchAll(PERCENT)].map(([, figure]) => Number(figure));
    const missing = percents.filter((percent) => !stated.includes(percent));
    if (missing.length === 0) return disclosed([evidence]);
    const named = stated.map((percent) => `${percent} %`).join(', ');
    if (stated.length > 0 && missing.length === percents.length)
      return conflicting('other-than-the-figure', [evidence], { en: `The stages stated are ${named}.`, zh: `所载提醒节点为 ${named}。` });
    const words = missing.map((percent) => ({ en: `an alert at ${percent} %`, zh: `${percent} % 用量提醒` }));
    return vague(stated.length === 0 ? 'vague-words' : 'in-part', [evidence], words);
  };
