import type { Browser } from 'playwright-core';

/** Starts the machine's Chromium, headless; throws where there is none. */
export function launch(): Promise<Browser>;
