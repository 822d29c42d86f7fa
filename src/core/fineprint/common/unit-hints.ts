/**
 * Bare "M", "K" and "G" mean data or speed by what stands around them ("3元包3M", "降至1M", "4G speeds").
 * Few marks are needed and they are the same in all languages that shorten units this far, so they live here.
 */
const SPEED_BEFORE =
  /(?:速率?|网速|網速|降至|降到|降为|降為|调至|調至|限至|限到|带宽|帶寬|宽带|寬帶|峰值|每秒|speeds?(?: of| to)?|at|to)\s*(?:最高|不超过|不超過|约|up to)?\s*$/i;
const SPEED_AFTER = /^\s?(?:宽带|寬帶|带宽|帶寬|光纤|光纖|网速|網速|的?速|bps|per second|a second|每秒)/i;
const DATA_AFTER = /^\s?(?:流量|数据|數據|data|套餐|用量|\(含\))/i;
/** What the letters K, Kb and M are followed or led by decides between data and speed. */
const WINDOW = 10;

/** Throttle steps carriers really use; a bare "128k" or "128Kb" is one of these. */
export const THROTTLE_STEPS: ReadonlySet<number> = new Set([16, 32, 56, 64, 128, 192, 256, 300, 384, 512]);

export function hasSpeedHint(text: string, start: number, end: number): boolean {
  return SPEED_AFTER.test(text.slice(end, end + WINDOW)) || SPEED_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start));
}

export function hasDataHint(text: string, end: number): boolean {
  return DATA_AFTER.test(text.slice(end, end + WINDOW));
}

const GENERATIONS: ReadonlySet<number> = new Set([2, 3, 4, 4.5, 5, 6]);
const GENERATION_AFTER =
  /^\s?(?:网|網|LTE|speed|network|速|黄金|级|級|\/\d|[- ]?(?:coverage|service|plan|套餐|卡|UW|Ultra|phone|手机|用户|基站))/i;

/** "5G" is a network generation unless the text can only mean gigabytes. */
export function isGeneration(text: string, number: number, end: number): boolean {
  const after = text.slice(end, end + WINDOW);
  if (!GENERATIONS.has(number)) return false;
  return GENERATION_AFTER.test(after) || !/^\s?(?:流量包|of data|\/月|\/天|\/日|每月|per month|a month)/i.test(after);
}
