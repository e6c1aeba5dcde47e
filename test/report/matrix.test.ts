import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Matrix, MatrixPoint } from '../../server/engine/index';
import { matrixPicture } from '../../server/report/matrix/picture';
import { english } from '../../server/report/words';
import { tagsOf } from './tags';

const span = { start: 0, end: 1 };
function point(x: number | undefined, y: number | undefined, text = 'Washington should talk.'): MatrixPoint {
  return { span, sentence: span, text, x, y };
}
function matrix(...points: MatrixPoint[]): Matrix {
  return { points, sweetSpot: { x: 0.2, y: 0.75, motive: 'unknown' } };
}

/** The discs of a picture by index: where their centres are. */
function discs(svg: string): Map<number, { x: number; y: number }> {
  const found = svg.matchAll(/data-index="(\d+)"[\s\S]*?<circle class="disc" cx="([\d.]+)" cy="([\d.]+)"/g);
  return new Map([...found].map(([, index, x, y]) => [Number(index), { x: Number(x), y: Number(y) }]));
}

describe('the picture', () => {
  test('puts a point where its values say, up for interaction and right for engagement', () => {
    const at = discs(matrixPicture(matrix(point(-1, -1), point(1, 1), point(0, 0))));
    const [low, high, centre] = [at.get(0), at.get(1), at.get(2)];
    expect(low && high && low.x < high.x && low.y > high.y).toBe(true);
    expect(centre).toEqual({ x: 284, y: 280 });
  });

  test('sets a point known on one axis beside the plane and leaves out one known on neither', () => {
    const at = discs(matrixPicture(matrix(point(0.5, undefined), point(undefined, 1), point(undefined, undefined))));
    expect([...at.keys()]).toEqual([0, 1]);
    expect(at.get(0)?.y).toBeGreaterThan(516);
    expect(at.get(1)?.x).toBeGreaterThan(520);
  });

  test('spreads points that coincide, inside the frame, and ties them to their place', () => {
    const svg = matrixPicture(matrix(...Array.from({ length: 40 }, () => point(-0.5, 1))));
    const places = [...discs(svg).values()];
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(22);
    expect(svg.match(/class="leader"/g)).toHaveLength(39);
  });

  test('says what it shows without eyes', () => {
    const svg = matrixPicture(matrix(point(1, 1, 'Sign the treaty.'), point(undefined, undefined)));
    expect(svg).toContain('<title id="second-axis-matrix-title">Policy matrix</title>');
    expect(svg).toContain('aria-describedby="second-axis-matrix-description"');
    expect(svg).toContain('1 of 2 recommendations are placed');
    expect(svg).toContain('aria-label="Recommendation 1: “Sign the treaty.” Engagement. Much interaction."');
    expect(svg).toContain('tabindex="0"');
  });

  test('speaks another language when given its words', () => {
    const words = { ...english, engagement: '관여', pointLabel: '권고 {number}: “{text}” {position}' };
    const svg = matrixPicture(matrix(point(1, 1, 'Talk.')), { words });
    expect(svg).toContain('>관여</text>');
    expect(svg).toContain('권고 1: “Talk.”');
  });

  test('marks the current point, makes links or buttons on request, and can leave its style out', () => {
    const points = matrix(point(0, 0), point(0, 1));
    const linked = matrixPicture(points, { href: (index) => `#r${index}`, current: 1, styled: false, id: 'a' });
    expect(linked).toMatch(/<a class="point current" data-index="1"[^>]* href="#r1">/);
    expect(linked).not.toContain('<style>');
    expect(linked).toContain('id="a-title"');
    expect(matrixPicture(points, { role: 'button' })).toContain('role="button"');
  });
});

test('any sentence leaves the picture well-formed: no markup of the draft’s own, no handler, no style attribute', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</title><script>alert(1)</script>', '" onload="alert(1)', ']]>', '&#0;', '\u0000\ud800'),
  );
  const axis = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(axis, axis, hostile), { maxLength: 30 }), (rows) => {
      const svg = matrixPicture(matrix(...rows.map(([x, y, text]) => point(x, y, text))));
      expect(XMLValidator.validate(svg)).toBe(true);
      wellFormed(svg);
      expect(svg).not.toMatch(/NaN|undefined/);
    }),
    { seed: 9, numRuns: 60 },
  );
});

/** Every tag is one of ours, closed in order, with no handler and no style of its own. */
function wellFormed(svg: string): void {
  const open: string[] = [];
  for (const { name, closing, alone, attributes } of tagsOf(svg)) {
    expect(name).toMatch(/^(?:svg|title|desc|style|rect|path|text|ellipse|circle|g)$/);
    for (const [attribute] of attributes) expect(attribute).not.toMatch(/^(?:on.*|style)$/);
    if (closing) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}
