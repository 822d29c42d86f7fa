/** The colours a figure is drawn in. */
import { DARK, LIGHT, type Theme } from '../../charts/theme.ts';

export const darkness = matchMedia('(prefers-color-scheme: dark)');

/** What the address forces, else what the reader's system says. */
export function themeNow(): Theme {
  const forced = document.documentElement.dataset['theme'];
  return (forced === undefined ? darkness.matches : forced === 'dark') ? DARK : LIGHT;
}
