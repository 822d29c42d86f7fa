/** Draws PNG in a process of its own, so that pages are built meanwhile; what was drawn before is taken from the store. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureStore, type PictureStore } from './picture-store.ts';
import type { Done, Job } from './worker.ts';

export interface Studio {
  /** Draws an SVG document. @returns the PNG file, which stays until `tidy` of a later build */
  readonly draw: (svg: string, width: number, height: number) => Promise<string>;
  /** Throws away the pictures of earlier builds that were not asked for. */
  readonly tidy: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The process and what it has not answered yet. It keeps this one alive only while something is being drawn. */
function helper(script: string): (job: Omit<Job, 'id'>) => Promise<void> {
  const waiting = new Map<number, Waiting>();
  let [count, child]: [number, ChildProcess | null] = [0, null];
  const hold = (held: boolean): void => {
    if (held) child?.channel?.ref();
    else child?.channel?.unref();
  };
  const failed = (why: string): void => {
    child = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const begin = (): ChildProcess => {
    // Options of this process, such as those of a test runner, are not for the helper.
    const made = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    made.on('message', ({ id, error }: Done) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve();
      else asked?.reject(new Error(error));
      hold(waiting.size > 0);
    });
    made.on('error', ({ message }) => failed(message));
    made.on('exit', (code, signal) => failed(`the process that draws ended early (${signal ?? code})`));
    made.unref();
    return made;
  };
  return (job) =>
    new Promise((resolve, reject) => {
      child ??= begin();
      const id = count++;
      waiting.set(id, { resolve, reject });
      hold(true);
      child.send({ ...job, id } satisfies Job, (error) => error && failed(error.message));
    });
}

/**
 * @param root folder of the project: the site is built from there, wherever the bundle of its modules lies
 * @param script the process that draws
 */
export function studio(
  root: string,
  store: PictureStore = pictureStore(root),
  script = path.join(root, 'src', 'images', 'worker.ts'),
): Studio {
  const ask = helper(script);
  return {
    draw: async (svg, width, height) => {
      const file = store.fileOf(svg, width, height);
      if (!store.has(file)) await ask({ svg, width, height, file });
      return file;
    },
    tidy: store.tidy,
  };
}

/** The bytes of a picture that was drawn. */
export const drawnBytes = async (file: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(file));
