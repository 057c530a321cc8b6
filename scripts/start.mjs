/** `npm start`: installs what is missing, builds the whole site, serves it and prints the address. */
import { ensureInstalled, run } from './set-up.mjs';

ensureInstalled();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
process.exitCode = run('node', ['scripts/serve.mjs']) ? 0 : 1;
