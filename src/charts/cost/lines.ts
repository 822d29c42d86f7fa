/** The lines of the cost chart: marks where charges begin, dashes where not all is delivered, cut where they leave the field. */
import type { ChartDataset } from '../chartjs.ts';
import type { HintWords } from '../draw/hint.ts';
import { seriesOf } from '../draw/series.ts';
import type { CostPoint, Look } from '../types.ts';
import { axisId, type CostDrawing, type CostLine } from './drawing.ts';

const DASHES = { part: [6, 4], unknown: [1.5, 3] } as const;

/** A line that leaves the top ends there, at the share of the way where it crosses. */
export function cutAt(points: readonly CostPoint[], max: number): readonly { x: number; y: number; delivery: CostPoint[3] }[] {
  const over = points.findIndex(([, low]) => low > max);
  const kept = (over < 0 ? points : points.slice(0, over)).map(([mb, low, , delivery]) => ({ x: mb / 1000, y: low, delivery }));
  const [before, after] = [points[over - 1], points[over]];
  if (!before || !after) return kept;
  const share = (max - before[1]) / (after[1] - before[1]);
  return [...kept, { x: (before[0] + (after[0] - before[0]) * share) / 1000, y: max, delivery: after[3] }];
}

export function lineOf(line: CostLine, { keys, panels, flags, endMb }: CostDrawing, look: Look): ChartDataset<'line'> {
  const { colour, mark } = seriesOf(line.at, look.theme);
  const data = cutAt(line.points, panels[line.panel]?.max ?? Infinity);
  const own = new Set(flags.filter(({ series }) => series.length === 0 || series.includes(line.at)).map(({ mb }) => mb));
  const step = endMb / 1000 / 5;
  const marked = data.map(({ x }, index) => {
    const before = data[index - 1]?.x ?? -1;
    const stagger = (line.at * step) / 6;
    if (keys.length === 0) return own.has(Math.round(x * 1000));
    return own.has(Math.round(x * 1000)) || Math.floor((x - stagger) / step) > Math.floor((before - stagger) / step);
  });
  return {
    label: line.name,
    data: data.map(({ x, y }) => ({ x, y })),
    yAxisID: axisId(line.panel),
    borderColor: colour,
    backgroundColor: look.theme.background,
    pointBackgroundColor: colour,
    pointBorderColor: colour,
    pointStyle: mark,
    pointRadius: marked.map((show) => (show ? 3.5 : 0)),
    pointHitRadius: 6,
    borderWidth: 2,
    clip: false,
    segment: {
      borderDash: ({ p1DataIndex }) => {
        const delivery = data[p1DataIndex]?.delivery ?? 'full';
        return delivery === 'full' ? [] : [...DASHES[delivery]];
      },
    },
  };
}

/** The volume, then each plan's cost there. */
export const hintWords =
  ({ lines, volume }: CostDrawing): HintWords =>
  (points) => {
    const said = points.flatMap(({ datasetIndex, index }) => {
      const line = lines[datasetIndex];
      const point = line?.points[index];
      return line && point ? [{ mb: point[0], text: `${line.name}: ${line.said(point)}` }] : [];
    });
    return [volume(said[0]?.mb ?? 0), ...said.map(({ text }) => text)];
  };
