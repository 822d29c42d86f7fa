/** The picture of a figure, drawn for the width there is and drawn anew when width or colours change. */
import { DARK, LIGHT, type Theme } from '../../charts/theme.ts';
import type { Figure, Look } from '../../charts/types.ts';
import { inlinePicture } from '../../embed/picture.ts';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** What the address forces, else what the reader's system says. */
function themeNow(): Theme {
  const forced = document.documentElement.dataset['theme'];
  return (forced === undefined ? darkness.matches : forced === 'dark') ? DARK : LIGHT;
}

const movesAllowed = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Drawn {
  readonly destroy: () => void;
}

async function drawCanvas(holder: HTMLElement, figure: Figure, look: Look): Promise<Drawn> {
  const { drawChart } = await import('../../charts/chartjs.ts');
  if (figure.picture.kind !== 'chart') return { destroy: () => undefined };
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.finding);
  const frame = document.createElement('div');
  frame.className = 'em-canvas';
  frame.style.height = `${look.height}px`;
  frame.append(canvas);
  holder.replaceChildren(frame);
  return drawChart(canvas, figure.picture.config(look));
}

/** Draws once, and again whenever the width of the holder or the colours of the page change. */
export function drawPicture(holder: HTMLElement, figure: Figure): void {
  let drawn: Drawn | null = null;
  let width = 0;
  let turn = 0;
  const again = async (animated: boolean): Promise<void> => {
    const mine = (turn += 1);
    width = holder.clientWidth;
    drawn?.destroy();
    drawn = null;
    if (figure.picture.kind === 'svg') {
      holder.innerHTML = inlinePicture(figure, width);
      return;
    }
    const look = { width, height: figure.picture.height(width), theme: themeNow(), font: getComputedStyle(holder).fontFamily, animated };
    const made = await drawCanvas(holder, figure, look);
    if (mine === turn) drawn = made;
    else made.destroy();
  };
  void again(movesAllowed());
  new ResizeObserver(() => {
    if (holder.clientWidth !== width && holder.clientWidth > 0) void again(false);
  }).observe(holder);
  darkness.addEventListener('change', () => void again(false));
}
