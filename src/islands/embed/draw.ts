/** The picture of a figure, drawn for the width there is and drawn anew when width or colours change. */
import { ADAPTIVE } from '../../charts/theme.ts';
import type { Figure, Look } from '../../charts/types.ts';
import { darkness, themeNow } from './theme.ts';

const movesAllowed = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Drawn {
  readonly destroy: () => void;
}

async function drawCanvas(holder: HTMLElement, figure: Figure, look: Look): Promise<Drawn> {
  const { drawChart } = await import('../../charts/chartjs.ts');
  if (figure.picture.kind !== 'chart') return { destroy: () => undefined };
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [look.width, look.height];
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.finding);
  const frame = document.createElement('div');
  frame.className = 'em-canvas';
  frame.style.height = `${look.height}px`;
  frame.append(canvas);
  holder.replaceChildren(frame);
  return drawChart(canvas, figure.picture.config(look));
}

function showSvg(holder: HTMLElement, finding: string, svg: string): void {
  holder.innerHTML = svg;
  holder.firstElementChild?.setAttribute('role', 'img');
  holder.firstElementChild?.setAttribute('aria-label', finding);
}

/** Draws once, and again whenever the width of the holder or the colours of the page change. */
export function drawPicture(holder: HTMLElement, figure: Figure): void {
  holder.removeAttribute('tabindex');
  let drawn: Drawn | null = null;
  let width = 0;
  let turn = 0;
  const again = async (animated: boolean): Promise<void> => {
    const mine = (turn += 1);
    width = holder.clientWidth;
    drawn?.destroy();
    drawn = null;
    const look = { width, height: figure.picture.height(width), font: getComputedStyle(holder).fontFamily, animated };
    if (figure.picture.kind === 'svg') return showSvg(holder, figure.finding, figure.picture.svg({ ...look, theme: ADAPTIVE }));
    const made = await drawCanvas(holder, figure, { ...look, theme: themeNow() });
    if (mine === turn) drawn = made;
    else made.destroy();
  };
  // A frame that is not shown yet has no width; it is drawn when it gets one.
  if (holder.clientWidth > 0) void again(movesAllowed());
  new ResizeObserver(() => {
    if (holder.clientWidth !== width && holder.clientWidth > 0) void again(false);
  }).observe(holder);
  darkness.addEventListener('change', () => void again(false));
}
