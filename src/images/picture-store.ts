/** Where drawn pictures are kept between builds, each under the hash of what it is drawn from. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FONT_SOURCES } from './fonts.ts';

export interface PictureStore {
  /** The file of a picture, whether it is there or not. */
  readonly fileOf: (svg: string, width: number, height: number) => string;
  /** Whether it is there; it is then kept, whoever tidies up. */
  readonly has: (file: string) => boolean;
  /** Throws away what this build did not ask for. */
  readonly tidy: () => void;
}

/** Everything that turns an SVG document into a PNG; a change of it makes every picture anew. */
const CODE = ['by-font', 'canvas', 'fonts', 'palette-png', 'worker'];
const PACKAGES = ['@napi-rs/canvas', ...FONT_SOURCES.map((font) => font.package)];

function versionOf(root: string): string {
  const code = CODE.map((name) => path.join('src', 'images', `${name}.ts`));
  const packages = PACKAGES.map((name) => path.join('node_modules', name, 'package.json'));
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const file of [...code, ...packages]) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** The folder of the project for such things; one that goes with the machine where that can't be written. */
function folderOf(root: string): string {
  const folder = path.join(root, 'node_modules', '.cache', 'plaintariff', 'pictures');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(path.join(tmpdir(), 'plaintariff-pictures-'));
  }
}

/** Another build that runs at the same time may still want what is younger. */
const KEPT_MS = 3_600_000;

function removeOld(file: string): void {
  const state = statSync(file, { throwIfNoEntry: false });
  if (state && Date.now() - state.mtimeMs > KEPT_MS) rmSync(file, { force: true });
}

function touched(file: string): boolean {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return true;
  } catch {
    return false;
  }
}

/** @param root folder of the project */
export function pictureStore(root: string, folder: string = folderOf(root)): PictureStore {
  const version = versionOf(root);
  const used = new Set<string>();
  return {
    fileOf: (svg, width, height) => {
      const hash = createHash('sha256').update(`${version} ${width} ${height}\n${svg}`).digest('hex');
      const name = `${hash}.png`;
      used.add(name);
      return path.join(folder, name);
    },
    has: touched,
    tidy: () => {
      for (const name of readdirSync(folder)) if (!used.has(name)) removeOld(path.join(folder, name));
    },
  };
}
