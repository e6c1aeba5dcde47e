import {
  type Bulk,
  type Edits,
  type Growth,
  type Instructions,
  type Memory,
  type Protocol,
  type Results,
  type Size,
  type Sizes,
  type Start,
  sizes,
} from './results';
import type { Spread } from './statistics';
import { met, type Target, targets } from './targets';

/** `docs/benchmarks.md`: a pure function of `docs/benchmarks.json`. */
export function markdown(results: Results): string {
  const { edits, protocol, bulk, start, memory, growth, instructions, size } = results;
  return `${[
    '# Benchmarks',
    introduction(results),
    '## Targets',
    targetTable(results),
    '## A draft, full and again',
    engineTable(results),
    ...(edits ? ['## A letter typed', editTable(edits)] : []),
    ...(protocol ? ['## Through the protocol', protocolText(protocol)] : []),
    ...(bulk ? ['## Many drafts on the command line', bulkTable(bulk)] : []),
    ...(start ? ['## Start', startTable(start)] : []),
    ...(memory ? ['## Memory', memoryText(memory)] : []),
    ...(growth ? ['## More rules', growthTable(growth)] : []),
    ...(instructions ? ['## Instructions', instructionsText(instructions)] : []),
    ...(size ? ['## Size', sizeTables(size)] : []),
  ].join('\n\n')}\n`;
}

function introduction({ machine, quick }: Results): string {
  const { cores, memory, system, node, noise } = machine;
  return `Made by \`npm run bench${quick ? ' -- --quick' : ''}\`: Second Axis and its peers on the same texts in one run, each in a process of its own, on a machine with ${cores} cores and ${round(memory / 2 ** 30)} GiB, ${system}, Node ${node}. A time is the median of its runs, with the middle half of them in brackets and their number after it. Equal work took this machine ${noise.map((spread) => time(spread)).join(' before and ')} after all else: that is its noise.

Drafts are composed of sentences of this repository’s own corpus, in another order each time. A full check is of a draft that the process has not seen, after drafts of the same length. Where a peer takes long, it has fewer runs.`;
}

function targetTable(results: Results): string {
  return table(
    ['what', 'target', 'reached', ''],
    targets(results).map((target) => [
      target.what,
      target.most === undefined ? `≥ ${ratio(target.least ?? 0)}` : `≤ ${ratio(target.most)}`,
      ratio(target.value),
      verdict(target),
    ]),
  );
}

function verdict(target: Target): string {
  return Number.isNaN(target.value) ? 'not measured' : met(target) ? 'met' : '**not met**';
}

/** A small ratio as one to so many, which is easier to read than zeros. */
export function ratio(value: number): string {
  return value > 0 && value < 0.5 ? `1/${round(1 / value)}` : round(value);
}

function engineTable({ engines }: Results): string {
  const rows = engines.map(({ name, version, what, first, full, again }) => [
    name === 'second-axis' ? '**Second Axis**' : `${name} ${version}`,
    what,
    ...sizes.map((size) => time(full[size])),
    time(again),
    round(first),
  ]);
  const headings = sizes.map((size) => `${words(size)} words, ms`);
  return `${table(['', 'what', ...headings, '10,000 words again, ms', 'first draft, ms'], rows)}

“Again” is the whole draft after one letter more, which is all that the peers can do; what Second Axis does instead stands below. “First draft” is from loading the library to the end of the first draft of 1,000 words.`;
}

function editTable(edits: Edits): string {
  const rows = [
    ...sizes.map((size) => [`a letter in ${words(size)} words, to findings`, time(edits.ours[size])]),
    ['the tagger alone on the changed paragraph', time(edits.floor)],
  ];
  return `${table(['', 'ms'], rows)}

The same letters at the same places of the same thousand words, which stand alone or in the middle of a longer draft.`;
}

function protocolText({ letters, median, p99, analysis, conversion, transport }: Protocol): string {
  const whole = analysis.median + conversion.median + transport.median;
  const share = (part: Spread) => `${Math.round((100 * part.median) / whole)} %`;
  return `${letters} letters typed into a draft of 10,000 words; the server is a process, and its client pulls diagnostics over standard input and output, as VS Code does. From the change to the diagnostics: **${round(median)} ms** in the median, ${round(p99)} ms at the 99th percentile.

${table(
  ['part', 'ms', 'share'],
  [
    ['analysis: the engine', time(analysis), share(analysis)],
    ['conversion: parsing, positions, dispatch, writing', time(conversion), share(conversion)],
    ['transport: pipes, and the client’s own reading', time(transport), share(transport)],
  ],
)}`;
}

function bulkTable(bulk: Bulk): string {
  const { files, one, two, cached, textlint } = bulk;
  const row = (name: string, spread: Spread) => [
    name,
    time(spread),
    words(Math.round(bulk.words / (spread.median / 1000))),
  ];
  return `${words(files)} drafts of 1,000 words, the whole command from its start to its end.

${table(
  ['', 'ms', 'words a second'],
  [
    row('one thread', one),
    row('two threads', two),
    row('from the cache', cached),
    ['textlint, in a process that is warm', '', words(Math.round(textlint))],
  ],
)}`;
}

function startTable(start: Start): string {
  return table(
    ['', 'ms'],
    [
      ['`node -e 0`', time(start.node)],
      ['`second-axis --help`', time(start.help)],
      ['`second-axis check` on 1,000 words', time(start.check)],
      ['language server, from its start to the diagnostics of 1,000 words', time(start.server)],
    ],
  );
}

function memoryText({ edits, after100, afterAll }: Memory): string {
  return `A process with a draft of 10,000 words open: ${megabytes(after100)} after 100 edits, ${megabytes(afterAll)} after ${words(edits)}.`;
}

function growthTable({ rules }: Growth): string {
  return `${table(
    ['claim rules', 'full check of 10,000 words, ms'],
    rules.map(({ count, time: spread }) => [String(count), time(spread)]),
  )}

The rules beyond the real ones are these again with other words in their patterns.`;
}

function instructionsText({ tool, perWord }: Instructions): string {
  if (!perWord) return `Instructions a word: ${tool}.`;
  const { ours, wink } = perWord;
  return `Instructions a word, by \`${tool}\`: ${words(Math.round(ours))}; the tagger alone ${words(Math.round(wink))}. They are counted and not timed, so that they are the same on a busy machine.`;
}

function sizeTables(size: Sizes): string {
  const whole = size.contents.reduce((sum, { bytes }) => sum + bytes, 0);
  const large = size.contents.filter(({ bytes }) => bytes > whole / 200);
  const rest = whole - large.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    table(
      ['package', 'packed', 'unpacked'],
      size.packages.map(({ name, packed, unpacked }) => [name, megabytes(packed), megabytes(unpacked)]),
    ),
    table(
      ['bundle', 'size'],
      size.bundles.map(({ file, bytes }) => [`\`${file}\``, megabytes(bytes)]),
    ),
    table(
      ['what fills the bundles', 'size'],
      [...large, { name: 'all else', bytes: rest }].map(({ name, bytes }) => [name, megabytes(bytes)]),
    ),
  ].join('\n\n');
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function time(spread: Spread | undefined): string {
  if (!spread) return '';
  const { median, low, high, runs } = spread;
  return `${round(median)} (${round(low)}–${round(high)}; ${runs})`;
}

/** Three figures are as many as a measurement has. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 4 });
}

function words(count: Size | number): string {
  return count.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${round(bytes / 1000)} kB` : `${round(bytes / 1_000_000)} MB`;
}
