import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/engine/index';
import { figures, interval } from './figures';
import { add, type Count, rates } from './score';

const { figures: measured, scores } = figures();
const percent = (share: number | undefined): string =>
  share === undefined ? '  –' : (100 * share).toFixed(0).padStart(3);
const row = (name: string, count: Count, tail = ''): void => {
  const { precision, recall, f1 } = rates(count);
  console.log(
    `${name.padEnd(36)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${count.tp} right, ${count.fp} false, ${count.fn} missed${tail}`,
  );
};

const silent = (figure: { readonly nearMisses: number; readonly silent: number }): string =>
  figure.nearMisses ? `   silent ${percent(figure.silent / figure.nearMisses)} % of ${figure.nearMisses}` : '';

for (const [name, list] of scores) {
  const set = measured.drafts[name];
  if (!set) continue;
  console.log(
    `\n${name}: ${list.length} drafts, ${set.words} words, ${set.falseAlarms} false claim findings in 1,000 words`,
  );
  const range = (pick: Parameters<typeof interval>[1]): string =>
    `   F1 95 %: ${interval(list, pick)
      .map((value) => percent(value).trim())
      .join('–')}`;
  row(
    'claims',
    set.claims,
    range(({ claims }) => add(Object.values(claims))),
  );
  row(
    'coverage',
    set.coverage,
    range(({ coverage }) => add(Object.values(coverage))),
  );
  for (const { id } of rules) {
    const count = set.rules[id];
    if (count && count.tp + count.fp + count.fn > 0)
      row(
        `  ${id}`,
        count,
        range((score) => score.claims[id] ?? score.coverage[id] ?? { tp: 0, fp: 0, fn: 0 }),
      );
  }
  for (const error of set.kindErrors) console.log(`  taken for ${error}`);
}
console.log('\nclaims by family, all drafts');
for (const [family, count] of Object.entries(measured.families)) row(`  ${family}`, count);
console.log('\nfalse claim findings in 1,000 words, by the author’s lean');
for (const [stance, rate] of Object.entries(measured.stances)) console.log(`  ${stance.padEnd(8)} ${rate}`);
for (const [title, table] of [
  ['sentences', measured.sentences],
  ['coverage sentences', measured.coverageSentences],
  ['own sentences', measured.ownSentences],
  ['own coverage sentences', measured.ownCoverage],
] as const) {
  console.log(`\n${title}`);
  const total = { positives: 0, found: 0, nearMisses: 0, silent: 0 };
  for (const [id, figure] of Object.entries(table)) {
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += figure[key];
    console.log(
      `  ${id.padEnd(34)} found ${percent(figure.found / figure.positives)} % of ${figure.positives}${silent(figure)}`,
    );
  }
  console.log(
    `  ${'all'.padEnd(34)} found ${percent(total.found / total.positives)} % of ${total.positives}${silent(total)}`,
  );
}
console.log('\nmissed claims of the development drafts, by kind of wording');
for (const [kind, count] of Object.entries(measured.missKinds)) console.log(`  ${kind.padEnd(20)} ${count}`);
const { nearMisses, silent: quiet, falseAlarms } = measured.ownNearMisses;
console.log(`\nown near misses: ${quiet} of ${nearMisses} passages silent, ${falseAlarms} false alarms`);
row('\nrecommendations (sentences)', measured.recommendations);

console.log('\nplacement on the matrix (recommendations found; −1 … 1)');
for (const [half, { sentences, x, y }] of Object.entries(measured.placement))
  for (const [axis, { both, error, unknown, wronglyKnown, wronglyUnknown }] of Object.entries({ x, y }))
    console.log(
      `  ${half.padEnd(12)} ${axis}   mean absolute error ${error.toFixed(2)} over ${both}; unknown ${percent(unknown / sentences)} %, wrongly unknown ${wronglyUnknown}, wrongly known ${wronglyKnown}, of ${sentences}`,
    );

if (process.argv.includes('--update')) {
  const file = join(process.cwd(), 'test/corpus/figures.json');
  writeFileSync(file, `${JSON.stringify(measured, null, 1)}\n`);
  console.log(`\nwritten: test/corpus/figures.json`);
}
