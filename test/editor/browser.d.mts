import type { BrowserContext } from 'playwright-core';

/** Starts the machine's Chromium, headless; throws where there is none. */
export function launch(): Promise<BrowserContext>;
