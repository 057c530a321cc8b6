import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build of broken content', () => {
  it('stops with every finding and leaves the last good site', () => {
    for (const name of ['src', 'content', 'public']) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'index.html'), 'the last good site');
    writeFileSync(join(folder, 'content', 'institutions', 'example-broken.yaml'), 'name: { en: Example }\ntipe: university\nregion: UZ-XX\n');

    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'astro'), ['build'], { cwd: folder, encoding: 'utf8' });
    const said = stdout + stderr;
    expect(status).not.toBe(0);
    expect(said).toContain('content/institutions/example-broken.yaml:2:1');
    expect(said).toContain('Did you mean "type"?');
    expect(said).toContain('"type" is missing');
    expect(said).toContain('cannot be "UZ-XX"');
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(join(folder, '.cache', 'next'))).toBe(false);
  });
});

describe('the lockfile', () => {
  it('is complete: npm ci accepts it on a fresh machine', () => {
    const fresh = join(folder, 'fresh');
    mkdirSync(fresh);
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(root, name), join(fresh, name));
    const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--offline'], { cwd: fresh, encoding: 'utf8' });
    expect(stderr).not.toMatch(/can only install packages when|Missing:/);
    expect(status).toBe(0);
  });
  it('pins every version exactly', () => {
    const { devDependencies = {}, dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
