import type { MatrixPoint } from '../../engine/index';
import type { Box, Disc, Place } from './spread';

// The picture's layout in its own units: a square plane, and beside it the two strips of what is known on one axis only.
export const width = 640;
export const height = 672;
export const plane: Box = { left: 48, top: 44, right: 520, bottom: 516 };
export const rightStrip: Box = { left: 552, top: plane.top, right: 604, bottom: plane.bottom };
export const bottomStrip: Box = { left: plane.left, top: 548, right: plane.right, bottom: 600 };
export const radius = 11;

/** From the plane's −1 … 1 to the picture; the ends lie a disc and a half inside the frame. */
export function across(x: number): number {
  return (plane.left + plane.right) / 2 + x * reach;
}

export function up(y: number): number {
  return (plane.top + plane.bottom) / 2 - y * reach;
}

/** Half the plane's side, in picture units, for the value 1. */
export const reach = (plane.right - plane.left) / 2 - 1.6 * radius;

/** Where a recommendation belongs: the plane, a strip, or nowhere. */
export function disc({ x, y }: Pick<MatrixPoint, 'x' | 'y'>): Disc | undefined {
  if (x === undefined && y === undefined) return undefined;
  if (y === undefined) return { home: { x: across(x ?? 0), y: middle(bottomStrip).y }, box: inner(bottomStrip) };
  if (x === undefined) return { home: { x: middle(rightStrip).x, y: up(y) }, box: inner(rightStrip) };
  return { home: { x: across(x), y: up(y) }, box: inner(plane) };
}

export function middle(box: Box): Place {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

function inner({ left, top, right, bottom }: Box): Box {
  const margin = radius + 2;
  return { left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin };
}
