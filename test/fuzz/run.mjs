// npm run fuzz -- [--minutes N] [--seed S] [--case NAME] [--once]. Run in the repository's root.
import { runBundled } from '../support/bundled.mjs';

runBundled(new URL('main.ts', import.meta.url));
