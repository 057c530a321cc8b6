/** A real Chromium on the built site. */
import type { Server } from 'node:http';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../site/built-site.ts';

export interface Session {
  address: string;
  /** A new page in a context of its own; errors it meets are collected. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext; errors: string[] }>;
  close(): Promise<void>;
}

/** Flags of a Chromium that runs as root and asks nothing of the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

export async function startSession(): Promise<Session> {
  const { server, address }: { server: Server; address: string } = await serve(dist, 0);
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser: Browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  return {
    address,
    open: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('requestfailed', (request) => {
        const error = request.failure()?.errorText;
        // Left for another page before it came.
        if (error !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${error}`);
      });
      await page.goto(address + path);
      return { page, context, errors };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
