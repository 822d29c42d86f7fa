/** The picture of a figure inside a page: SVG whose colours follow the page. */
import { figureSvg } from '../charts/figure-svg.ts';
import { ADAPTIVE } from '../charts/theme.ts';
import type { Figure } from '../charts/types.ts';
import { FONT, STATIC_WIDTH } from './look.ts';

export const inlinePicture = (figure: Figure): string =>
  figureSvg(figure, { width: STATIC_WIDTH, height: figure.picture.height(STATIC_WIDTH), theme: ADAPTIVE, font: FONT, animated: false });
