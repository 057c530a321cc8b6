import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Each test starts one or more processes.
vi.setConfig({ testTimeout: 60_000 });

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(content, { recursive: true }));

/** Runs a command as npm does and gives its exit code and everything it said. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${command}.ts`, ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}
const read = (path: string) => readFileSync(join(content, path), 'utf8');

describe('npm run new', () => {
  test('writes the entry and says what to do next', () => {
    const { status, said } = run('new', 'cases', 'example', '--content', content);
    expect(status).toBe(0);
    expect(said).toContain('What each key means: docs/fields/cases.md. Then run "npm run check".');
    expect(read('cases/example/ru.mdx')).toContain('## Что это');
  });

  test('never writes over an entry', () => {
    run('new', 'terms', 'example', '--content', content);
    writeFileSync(join(content, 'terms/example.yaml'), 'mine');
    const { status, said } = run('new', 'terms', 'example', '--content', content);
    expect(status).toBe(1);
    expect(said).toContain('already exists');
    expect(read('terms/example.yaml')).toBe('mine');
  });

  test('refuses a bad id and writes nothing', () => {
    const { status, said } = run('new', 'terms', '../Example', '--content', content);
    expect(status).toBe(2);
    expect(said).toContain('"../Example" cannot be an id');
    expect(existsSync(join(content, 'terms'))).toBe(false);
  });

  test.each([[['cases']], [['cases', 'a', 'b']], [['cases', 'a', '--odd']]])('called with %j shows how it is called', (args) => {
    const { status, said } = run('new', ...args);
    expect(status).toBe(2);
    expect(said).toContain('Usage: npm run new -- <kind> <id>');
    expect(said).not.toContain('    at ');
  });
});

describe('npm run fix', () => {
  test('mends files in place and tells what it did', () => {
    run('new', 'terms', 'example', '--content', content);
    writeFileSync(join(content, 'terms/example.yaml'), "related: []\nlabels: {uz: o'quv}\nbroader: []\n");
    const { status, said } = run('fix', '--content', content);
    expect(status).toBe(0);
    expect(said).toContain('terms/example.yaml (order of keys or YAML form; 1 Uzbek apostrophe)\n1 files fixed, 0 left alone');
    expect(read('terms/example.yaml')).toBe('labels:\n  uz: oʻquv\nbroader: []\nrelated: []\n');
  });

  test('records a translation as brought up to date only for the path that is named', () => {
    run('new', 'pages', 'example', '--content', content);
    run('fix', '--content', content);
    writeFileSync(join(content, 'pages/example/uz.mdx'), read('pages/example/uz.mdx').replace('title: Example', 'title: Misol'));
    const [ru, en] = [read('pages/example/ru.mdx'), read('pages/example/en.mdx')];
    run('fix', '--content', content, '--translated', join(content, 'pages/example/ru.mdx'));
    expect(read('pages/example/ru.mdx')).not.toBe(ru);
    expect(read('pages/example/en.mdx')).toBe(en);
  });

  test('ends with 1 when a file had to be left alone', () => {
    run('new', 'terms', 'example', '--content', content);
    writeFileSync(join(content, 'terms/example.yaml'), 'labels: [\n');
    const { status, said } = run('fix', '--content', content);
    expect(status).toBe(1);
    expect(said).toContain('left alone: ');
    expect(read('terms/example.yaml')).toBe('labels: [\n');
  });

  test('refuses paths outside the content folder, and originals as translations', () => {
    run('new', 'pages', 'example', '--content', content);
    expect(run('fix', 'package.json', '--content', content)).toMatchObject({ status: 2, said: expect.stringContaining('is not in the folder') });
    const original = run('fix', '--content', content, '--translated', join(content, 'pages/example/uz.mdx'));
    expect(original).toMatchObject({ status: 2, said: expect.stringContaining('is not a translation') });
  });
});

describe('npm run translation-status', () => {
  test('shows each entry with the state of each language, and counts', () => {
    run('new', 'pages', 'example', '--content', content);
    const { status, said } = run('translation-status', '--content', content);
    expect(status).toBe(0);
    expect(said).toMatch(/^pages\/example +original +stale +stale$/m);
    expect(said).toMatch(/^stale +0 +1 +1$/m);
  });

  test('gives the same as JSON, and only the kinds that are asked for', () => {
    run('new', 'pages', 'example', '--content', content);
    run('new', 'terms', 'example', '--content', content);
    const { said } = run('translation-status', 'terms', '--json', '--content', content);
    expect(JSON.parse(said)).toMatchObject({ entries: [{ kind: 'terms', id: 'example', states: { uz: 'original', ru: 'original', en: 'original' } }] });
  });

  test('leaves out finished entries with --open', () => {
    run('new', 'terms', 'example', '--content', content);
    expect(run('translation-status', '--open', '--content', content).said).not.toContain('terms/example');
  });
});

describe('npm run derive -- --check', () => {
  test('lists what is stale and ends with 1, with 0 after writing', () => {
    expect(run('derive', '--check', '--root', content)).toMatchObject({ status: 1, said: expect.stringContaining('stale: docs/fields/cases.md') });
    expect(run('derive', '--root', content).status).toBe(0);
    expect(run('derive', '--check', '--root', content)).toMatchObject({ status: 0, said: 'Everything derived is up to date.\n' });
  });
});
