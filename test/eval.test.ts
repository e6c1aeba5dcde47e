import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figures } from './eval/figures';

// A rule change shows its effect here: look at the difference, then `npm run eval -- --update`.
test('the labelled sets score as in the reviewed snapshot', () => {
  const snapshot = JSON.parse(readFileSync(join(__dirname, 'corpus/figures.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(figures().figures))).toEqual(snapshot);
}, 240_000);
