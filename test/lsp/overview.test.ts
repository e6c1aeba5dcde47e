import { describe, expect, test } from 'vitest';
import {
  type CheckResult,
  checkMethod,
  type Overview,
  overviewMethod,
  reportMethod,
  statusMethod,
} from '../../server/lsp/protocol';
import { connect, eventually, type TestClient, type TestDocument } from '../support/connection';

const brief = [
  '# What to do about the North',
  '',
  'Washington should tighten sanctions on North Korea. Kim wants more weapons.',
  '',
  'A sale of North Korean fissile material to other states is the danger to focus on.',
  '',
].join('\n');

describe('an overview', () => {
  test('says which considerations a draft takes up, where, and what to add for the others', async () => {
    const { document, overview } = await overviewOf(brief);
    expect(overview).toMatchObject({ uri: document.uri, version: 1, kind: 'policy' });
    expect(overview?.considerations).toHaveLength(8);
    const met = overview?.considerations.filter(({ state }) => state === 'met') ?? [];
    expect(met.map(({ rule }) => rule)).toEqual(['strategy/proliferation']);
    expect(met[0]?.sentences).toEqual([
      {
        range: document.range(spanOf(brief, /A sale.*?\./)),
        text: 'A sale of North Korean fissile material to other states is the danger to focus on.',
      },
    ]);
    expect(met[0]).not.toHaveProperty('addition');
    const missing = overview?.considerations.find(({ rule }) => rule === 'interaction/unaddressed');
    expect(missing).toMatchObject({ state: 'missing', sentences: [] });
    expect(missing?.addition?.snippet).toContain('${1:');
    expect(missing?.addition?.text).not.toContain('${');
    expect(missing?.addition?.at.line).toBe(2);
  });

  test('has each claim with its words, and none of the coverage findings', async () => {
    const { document, overview } = await overviewOf(brief);
    expect(overview?.claims).toEqual([
      expect.objectContaining({
        rule: 'motivation/asserted-intent',
        severity: 'warning',
        place: { range: document.range(spanOf(brief, /Kim wants/)), text: 'Kim wants' },
      }),
    ]);
  });

  test('begins at the first heading', async () => {
    const { document, overview } = await overviewOf(`Some words.\n\n${brief}`);
    expect(overview?.opening).toEqual(document.range(spanOf(document.text, /# .*/)));
  });

  test('follows the draft', async () => {
    const { document, ask } = await overviewOf(brief);
    const end = brief.length;
    await document.edit({ start: end, end, text: '\nOrdinary North Koreans live by barter.\n' });
    const overview = await ask();
    expect(overview?.version).toBe(2);
    expect(overview?.considerations.find(({ rule }) => rule === 'context/human-conditions')?.state).toBe('met');
  });

  test('asks nothing of what the settings or the draft leave out', async () => {
    const silenced = `<!-- second-axis-disable-file context/disarmament -->\n\n${brief}`;
    const { overview } = await overviewOf(silenced, { rules: { 'motivation/unexamined': 'off' } });
    const silent = overview?.considerations.filter(({ state }) => state === 'silent') ?? [];
    expect(silent.map(({ rule }) => rule)).toEqual(['motivation/unexamined', 'context/disarmament']);
    for (const each of silent) expect(each).not.toHaveProperty('addition');
  });

  const kinds: Record<string, [string, string, number]> = {
    'an analysis, of which no consideration is asked': ['Kim wants more weapons for North Korea.', 'analysis', 1],
    'a text about something else': ['The spaniel wants to be fed. It should be fed.', 'off-topic', 0],
    'an empty draft': ['', 'off-topic', 0],
  };
  test.each(Object.entries(kinds))('of %s', async (_, [source, kind, claims]) => {
    const { overview } = await overviewOf(source);
    expect(overview).toMatchObject({ kind, considerations: [] });
    expect(overview?.claims).toHaveLength(claims);
  });

  test('of a draft that is switched off', async () => {
    const { overview } = await overviewOf(brief, { enable: false });
    expect(overview).toMatchObject({ kind: 'off', considerations: [], claims: [] });
  });

  test('of a draft that is not open is null', async () => {
    const client = await connect();
    expect(await client.connection.sendRequest(overviewMethod, { uri: 'memory:/other.md' })).toBeNull();
  });

  test('cuts long sentences between words', async () => {
    const long = `Ordinary North Koreans live by barter ${'and more barter '.repeat(40)}.`;
    const { overview } = await overviewOf(`${brief}\n${long}\n`);
    const [place] = overview?.considerations.find(({ rule }) => rule === 'context/human-conditions')?.sentences ?? [];
    expect(place?.text).toMatch(/^Ordinary .* (?:barter|and|more) …$/);
    expect(place?.text.length).toBeLessThanOrEqual(242);
  });

  test('of 10,000 words with 150 findings costs less than reading them, one check later', async () => {
    const filler =
      'The harvest report for the northern provinces was late again and nobody explained the delay in public. ';
    const source = Array.from({ length: 150 }, () => `Kim wants more. ${filler.repeat(4)}`).join('\n\n');
    const opened = performance.now();
    const { document, ask, overview } = await overviewOf(source);
    const read = performance.now() - opened;
    expect(overview?.claims).toHaveLength(150);
    await document.edit({ start: 0, end: 0, text: 'Now ' });
    await document.diagnostics();
    const began = performance.now();
    await ask();
    expect(performance.now() - began).toBeLessThan(read);
  });
});

test('a draft that is switched off says so in its status', async () => {
  const client = await connect({ configuration: () => ({ enable: false }) });
  const document = await client.open(brief);
  await document.diagnostics();
  const { params } = await eventually('status', () => client.received.find(({ method }) => method === statusMethod));
  expect(params).toMatchObject({ kind: 'off', findings: 0 });
});

describe('a check of texts that are not open', () => {
  const text = (uri: string, text: string) => ({ uri, text });

  test('gives what an editor would show of each, in order', async () => {
    const client = await connect();
    const document = await client.open(brief, { uri: 'memory:/open.md' });
    const { checked } = await check(client, [text('memory:/a.md', brief), text('memory:/b.md', 'Dogs bark.')]);
    expect(checked.map(({ uri, kind }) => [uri, kind])).toEqual([
      ['memory:/a.md', 'policy'],
      ['memory:/b.md', 'off-topic'],
    ]);
    const messages = (await document.diagnostics()).map(({ message }) => message);
    expect(checked[0]?.diagnostics.map(({ message }) => message)).toEqual(messages);
    expect(checked[1]?.diagnostics).toEqual([]);
  });

  test('asks for the settings of each, and reads none that is switched off', async () => {
    const configuration = (uri?: string) => ({ enable: uri !== 'memory:/off.md' });
    const client = await connect({ configuration });
    const { checked } = await check(client, [text('memory:/off.md', brief), text('memory:/on.md', brief)]);
    expect(checked.map(({ kind }) => kind)).toEqual(['off', 'policy']);
    expect(checked[0]?.diagnostics).toEqual([]);
  });

  test('stops between two texts when cancelled', async () => {
    const client = await connect();
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const stop = new CancellationTokenSource();
    const texts = Array.from({ length: 60 }, (_, at) => text(`memory:/${at}.md`, brief.repeat(60)));
    const answer = client.connection.sendRequest<CheckResult>(checkMethod, { texts }, stop.token);
    setTimeout(() => stop.cancel(), 100);
    const checked = await answer.then(({ checked }) => checked.length).catch(() => 0);
    expect(checked).toBeLessThan(60);
  });
});

async function overviewOf(source: string, settings: unknown = {}, locale = 'en') {
  const client = await connect({ configuration: () => settings, locale });
  const document = await client.open(source);
  const ask = () => client.connection.sendRequest<Overview | null>(overviewMethod, { uri: document.uri });
  return { document, ask, overview: await ask() } satisfies { document: TestDocument } & Record<string, unknown>;
}

function check(client: TestClient, texts: unknown[]): Promise<CheckResult> {
  return client.connection.sendRequest(checkMethod, { texts });
}

function spanOf(source: string, pattern: RegExp): { start: number; end: number } {
  const found = pattern.exec(source);
  if (!found) throw new Error(`no ${pattern} in ${source}`);
  return { start: found.index, end: found.index + found[0].length };
}

describe('the matrix in an overview', () => {
  test('has a point for each recommendation, which the picture names by its index', async () => {
    const { document, overview } = await overviewOf(brief);
    const points = overview?.matrix?.points ?? [];
    expect(points.map(({ place }) => place.text)).toEqual(['Washington should tighten sanctions on North Korea.']);
    expect(points[0]?.place.range).toEqual(document.range(spanOf(brief, /Washington.*?\./)));
    expect(points[0]?.label).toContain('“Washington should tighten sanctions on North Korea.”');
    expect(overview?.matrix?.svg).toContain('data-index="0"');
    expect(overview?.matrix?.svg).not.toMatch(/<style|style=/);
    expect(overview?.matrix?.standalone).toContain('<style>');
  });

  test.each(['ko', 'ja'])('is drawn in the client’s language, and its file in the draft’s: %s', async (locale) => {
    const { overview } = await overviewOf(brief, {}, locale);
    const matrix = overview?.matrix;
    const points = matrix?.points ?? [];
    const drafted = points.reduce((left, { place }) => left.replaceAll(place.text, ''), matrix?.svg ?? '');
    const shown = drafted.replace(/<[^>]*>/g, ' ');
    expect(shown).toMatch(/\p{Script=Hangul}|\p{Script=Han}/u);
    expect(shown).not.toMatch(/[A-Za-z]{2}/);
    expect(matrix?.standalone).toMatch(/>Sweet spot</);
    expect(points[0]?.label).toMatch(/^(?:권고|提言) 1: “Washington/);
  });

  test('is absent where nothing is recommended', async () => {
    const { overview } = await overviewOf('Kim wants more weapons for North Korea.');
    expect(overview).not.toHaveProperty('matrix');
  });
});

describe('a report', () => {
  test('is a page or Markdown about the draft, named as its file', async () => {
    const client = await connect();
    const { uri } = await client.open(brief, { uri: 'file:///drafts/Our%20draft.md' });
    const { content: html } = await report(client, uri, 'html');
    expect(html).toMatch(/^<!doctype html>/);
    const { content: markdown } = await report(client, uri, 'markdown');
    for (const content of [html, markdown]) {
      expect(content).toContain('Our draft.md');
      expect(content).toContain('Kim wants');
    }
  });

  test('leaves out what the settings leave out', async () => {
    const client = await connect({ configuration: () => ({ rules: { 'motivation/asserted-intent': 'off' } }) });
    const { uri } = await client.open(brief);
    const { content } = await report(client, uri, 'markdown');
    expect(content).not.toContain('motivation/asserted-intent');
  });

  test('on a draft that is not open is null', async () => {
    const client = await connect();
    expect(await report(client, 'memory:/%E0%A4%A.md', 'html')).toBeNull();
  });
});

function report(client: TestClient, uri: string, format: string): Promise<{ content: string }> {
  return client.connection.sendRequest(reportMethod, { uri, format });
}
