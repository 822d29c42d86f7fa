import type { Topic } from '../topic.ts';

/** What an advertised speed depends on. */
export const SPEED_CONDITIONS: Topic = {
  id: 'speed-conditions',
  columns: /(?:速率|网速|带宽)(?:说明|提示|条件)|speed (?:conditions|note)|factors/i,
  words:
    /(?:速率|网速|带宽|速度)[^。；]{0,20}(?:影响|取决|理论|峰值|最高|实际|为准|上限)|(?:理论|峰值|最高)[^。；，]{0,6}(?:速率|网速|带宽|速度)|受[^。；，]{0,24}影响|speeds? (?:[a-z]+ ){0,4}(?:depend|var[yi]|may be|are affected)|up to \d+|theoretical|abhängig von|dépend|depende/i,
};
