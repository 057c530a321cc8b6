/** `npm test`: installs what is missing, then runs every check and ends with the line `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ensureChromium, ensureInstalled, run } from './set-up.mjs';

ensureInstalled();
const chromium = await ensureChromium();
const reports = cacheFolder('test');
const counts = { passed: 0, failed: 0 };
const timings = [];

function timed(name, action) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const result = action();
  timings.push(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

/** A command that passes or fails as a whole. */
function step(name, command, args) {
  const passed = timed(name, () => run(command, args));
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`✗ ${name}`);
  return passed;
}

/** A Vitest project; its tests are counted one by one. A run that ends without a report or without tests has failed. */
function vitest(project) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const passed = timed(`tests: ${project}`, () =>
    run('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], { CHROMIUM_PATH: chromium }),
  );
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  if (!passed && numFailedTests === 0) counts.failed += 1;
  if (passed && numPassedTests === 0) counts.failed += 1;
}

step('content', 'node', ['src/tools/check.ts']);
step('derived files are fresh', 'node', ['src/tools/derive.ts', '--check']);
step('format and lint', 'biome', ['ci', '--error-on-warnings', '.']);
step('types of the domain', 'tsc', ['-p', 'src/domain/tsconfig.json']);
step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
vitest('unit');
if (step('build', 'npm', ['run', '--silent', 'build'])) {
  vitest('site');
  vitest('e2e');
}

console.log(`\n${timings.join('\n')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
