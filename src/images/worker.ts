/**
 * A process beside the build that draws SVG documents as PNG files. Not a thread: threads of a process share the fonts of the canvas,
 * which measures letters for the pages at the same time.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { pngOf } from './canvas.ts';

/** What is to be drawn, and where it goes. */
export interface Job {
  readonly id: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly file: string;
}

export interface Done {
  readonly id: number;
  /** Why it could not be drawn. */
  readonly error?: string;
}

const said = (error: unknown): string => {
  const { message, hint = '' } = error as Error & { readonly hint?: string };
  return `${message} ${hint}`.trim();
};

async function draw({ id, svg, width, height, file }: Job): Promise<Done> {
  try {
    const png = await pngOf(svg, width, height);
    // Whole or not at all: another build may read the same folder.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, png);
    renameSync(part, file);
    return { id };
  } catch (error) {
    return { id, error: said(error) };
  }
}

/** While the pixels of one picture are packed on a thread, the next is drawn. */
const lanes = [Promise.resolve(), Promise.resolve()];

process.on('message', (job: Job) => {
  const lane = job.id % lanes.length;
  lanes[lane] = (lanes[lane] ?? Promise.resolve()).then(async () => void process.send?.(await draw(job)));
});
process.on('disconnect', () => process.exit());
