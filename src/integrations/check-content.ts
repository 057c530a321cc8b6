/** Before a build touches anything: the same checks as `npm run check`. Findings stop the build; the last good site stays. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../tools/check-folder.ts';
import { reportTerminal } from '../tools/reporters/terminal.ts';

export const checkContent = (): AstroIntegration => ({
  name: 'check-content',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command !== 'build') return;
      const findings = checkFolder(fileURLToPath(new URL('content/', config.root))).filter(({ severity }) => severity === 'error');
      if (findings.length === 0) return;
      process.stderr.write(reportTerminal(findings));
      throw new Error(`The content has ${findings.length} findings. Nothing was built; the last good site is untouched.`);
    },
  },
});
