/** What the two commands need before they can run. Plain Node ≥ 20, no packages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
/** The Node that comes with the project stands first on PATH: Astro needs a newer one than many machines have. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a command in the project with its output shown; true when it succeeded. */
export function run(command, args = [], env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...environment, ...env }, shell: process.platform === 'win32' });
  return status === 0;
}

/** Installs the packages of the lockfile, unless this very lockfile is installed already. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.installed-lockfile');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('The packages could not be installed. Check the connection to the npm registry and try again.');
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}

const found = (command) => {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0].trim() : undefined;
};

const installedChromium = () =>
  process.env.CHROMIUM_PATH ?? ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(found).find(Boolean);

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

const packageManagers = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', 'chromium']]],
  ['pacman', [['-Sy', '--noconfirm', 'chromium']]],
  ['brew', [['install', '--cask', 'chromium']]],
];

/** Path of a Chromium: one that is installed, else Playwright's, else one from the system's package manager. Ends the process when there is none. */
export async function ensureChromium() {
  const known = installedChromium() ?? (await playwrightChromium());
  if (known) return known;
  console.log('No Chromium found; trying Playwright’s download …');
  if (run('npx', ['playwright-core', 'install', 'chromium'])) {
    const downloaded = await playwrightChromium();
    if (downloaded) return downloaded;
  }
  for (const [manager, steps] of packageManagers) {
    if (!found(manager)) continue;
    console.log(`Trying ${manager} …`);
    const sudo = process.getuid?.() !== 0 && manager !== 'brew' && found('sudo') ? ['sudo', manager] : [manager];
    steps.every((args) => run(sudo[0], [...sudo.slice(1), ...args], { DEBIAN_FRONTEND: 'noninteractive' }));
    const installed = installedChromium();
    if (installed) return installed;
  }
  console.error('No Chromium could be found or installed. Install one and set CHROMIUM_PATH to it.');
  return process.exit(1);
}

/** A folder for what can be made again. */
export function cacheFolder(name) {
  const folder = join(root, '.cache', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
