import type { Matrix } from '../../engine/index';
import { escaped, oneLine } from '../escape';
import { motiveInWords, positionInWords } from '../position';
import { english, fill, type MatrixWords } from '../words';
import { across, bottomStrip, disc, height, middle, plane, radius, reach, rightStrip, up, width } from './geometry';
import { type Box, type Place, spread } from './spread';
import { matrixStyle } from './style';

export interface PictureOptions {
  readonly words?: MatrixWords;
  /** Begins the ids of the picture’s title and description: give each picture of one page its own. */
  readonly id?: string;
  /** Whether the picture brings its style sheet. A host with a strict policy leaves it out and links `matrixStyle` itself. */
  readonly styled?: boolean;
  /** Makes each point a link, by the index of its recommendation in `matrix.points`. */
  readonly href?: (index: number) => string;
  /** What a point is to assistive technology where it is no link: `button` if the host acts on Enter and on clicks. */
  readonly role?: 'img' | 'button';
  /** The recommendation at the reader’s cursor, by its index. */
  readonly current?: number;
}

/**
 * The plane as one self-contained SVG element: quadrants, the sweet spot, one numbered point a recommendation. Points
 * carry `data-index` (into `matrix.points`) and take the focus; those known on one axis only stand in a strip beside the
 * plane, and those known on neither are left to the caller. No script, no inline style attribute.
 */
export function matrixPicture(matrix: Matrix, options: PictureOptions = {}): string {
  const { words = english, id = 'second-axis-matrix', styled = true } = options;
  const title = `${id}-title`;
  const description = `${id}-description`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="second-axis-matrix" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${escaped(title)}" aria-describedby="${escaped(description)}" font-family="sans-serif">`,
    `<title id="${escaped(title)}">${escaped(words.matrixTitle)}</title>`,
    `<desc id="${escaped(description)}">${escaped(describe(matrix, words))}</desc>`,
    ...(styled ? [`<style>${matrixStyle}</style>`] : []),
    `<rect class="ground" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...ground(words),
    ...spot(matrix, words),
    ...points(matrix, words, options),
    ...caption(motiveInWords(matrix.sweetSpot, words)),
    '</svg>',
  ].join('\n');
}

function describe({ points: list, sweetSpot }: Matrix, words: MatrixWords): string {
  const placed = list.filter((point) => disc(point)).length;
  return fill(words.matrixDescription, { placed, all: list.length, motive: motiveInWords(sweetSpot, words) });
}

/** The plane, its axes and what is written on them. Attributes give the light colours to renderers without style sheets. */
function ground(words: MatrixWords): readonly string[] {
  const { x, y } = middle(plane);
  return [
    box(plane, 'plane'),
    box(bottomStrip, 'strip'),
    box(rightStrip, 'strip'),
    `<path class="axis" d="M${plane.left} ${y}H${plane.right}M${x} ${plane.top}V${plane.bottom}" fill="none" stroke="#c8d1da"/>`,
    label('pole', { x, y: plane.top - 14 }, words.interaction),
    label('pole', { x, y: plane.bottom + 21 }, words.neglect),
    label('pole', { x: plane.left - 16, y }, words.confrontation, -90),
    label('pole', { x: plane.right + 16, y }, words.engagement, 90),
    label('quadrant', { x: across(-0.5), y: up(0.25) }, words.pressureWithContact),
    label('quadrant', { x: across(0.5), y: up(0.25) }, words.engagementWithContact),
    label('quadrant', { x: across(-0.5), y: up(-0.25) }, words.pressureWithoutContact),
    label('quadrant', { x: across(0.5), y: up(-0.25) }, words.engagementWithoutContact),
    label('note', { x: middle(bottomStrip).x, y: bottomStrip.bottom + 16 }, words.yUnknown),
    label('note', { x: rightStrip.right + 14, y: middle(rightStrip).y }, words.xUnknown, 90),
  ];
}

function box({ left, top, right, bottom }: Box, name: string): string {
  return `<rect class="${name}" x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="4" fill="#f6f8fa" stroke="#c8d1da"/>`;
}

function label(name: string, { x, y }: Place, text: string, turn = 0): string {
  const turned = turn ? ` transform="rotate(${turn} ${x} ${y})"` : '';
  const size = name === 'pole' ? 14 : 12;
  return `<text class="${name}" x="${x}" y="${y}" text-anchor="middle" dominant-baseline="middle" font-size="${size}" fill="#1f2328"${turned}>${escaped(text)}</text>`;
}

function spot({ sweetSpot }: Matrix, words: MatrixWords): readonly string[] {
  const at = { x: across(sweetSpot.x), y: up(sweetSpot.y) };
  return [
    `<ellipse class="spot" cx="${round(at.x)}" cy="${round(at.y)}" rx="${round(0.3 * reach)}" ry="${round(0.2 * reach)}" fill="#e2f0e5" stroke="#1a7f37"/>`,
    `<text class="spot-label" x="${round(at.x)}" y="${round(at.y)}" text-anchor="middle" dominant-baseline="middle" font-size="12" fill="#1a7f37">${escaped(words.sweetSpot)}</text>`,
  ];
}

function points(matrix: Matrix, words: MatrixWords, options: PictureOptions): readonly string[] {
  const drawn = matrix.points.flatMap((point, index) => {
    const wanted = disc(point);
    return wanted ? [{ point, index, wanted }] : [];
  });
  const seats = spread(
    drawn.map(({ wanted }) => wanted),
    radius,
  );
  const leaders = drawn.flatMap(({ wanted }, order) => leader(wanted.home, seats[order] ?? wanted.home));
  const discs = drawn.map(({ point, index, wanted }, order) => {
    const seat = seats[order] ?? wanted.home;
    const text = oneLine(point.text, 300);
    const name = fill(words.pointLabel, { number: index + 1, text, position: positionInWords(point, words) });
    const names = ['point', ...(point.x === undefined || point.y === undefined ? ['half'] : [])];
    if (index === options.current) names.push('current');
    return pointElement(index, names, name, seat, options);
  });
  return [...leaders, ...discs];
}

/** A disc that had to move aside is tied to where it belongs. */
function leader(home: Place, seat: Place): readonly string[] {
  if (Math.hypot(home.x - seat.x, home.y - seat.y) < 1) return [];
  return [
    `<path class="leader" d="M${round(home.x)} ${round(home.y)}L${round(seat.x)} ${round(seat.y)}" stroke="#0b5cad"/>`,
  ];
}

function pointElement(
  index: number,
  names: readonly string[],
  name: string,
  seat: Place,
  options: PictureOptions,
): string {
  const half = names.includes('half');
  const inside = [
    `<title>${escaped(name)}</title>`,
    `<circle class="disc" cx="${round(seat.x)}" cy="${round(seat.y)}" r="${radius}" fill="${half ? '#ffffff' : '#0b5cad'}" stroke="${half ? '#0b5cad' : '#ffffff'}"/>`,
    `<text class="number" x="${round(seat.x)}" y="${round(seat.y)}" text-anchor="middle" dominant-baseline="central" font-size="11" fill="${half ? '#0b5cad' : '#ffffff'}">${index + 1}</text>`,
  ].join('');
  const common = `class="${names.join(' ')}" data-index="${index}" aria-label="${escaped(name)}"`;
  if (options.href) return `<a ${common} href="${escaped(options.href(index))}">${inside}</a>`;
  return `<g ${common} role="${options.role ?? 'img'}" tabindex="0">${inside}</g>`;
}

/** The motive in one or two lines at the foot. */
function caption(text: string): readonly string[] {
  return lines(text, 96).map((line, at) => label('note', { x: width / 2, y: height - 32 + 16 * at }, line));
}

function lines(text: string, limit: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < limit) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
