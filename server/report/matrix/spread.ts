/** A point of the picture, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A disc that shall lie as near to `home` as the others leave room, its centre inside `box`. */
export interface Disc {
  readonly home: Place;
  readonly box: Box;
}

/**
 * Sets discs of one radius side by side: each takes the nearest free seat on rings around its home. Deterministic, earlier
 * discs first. Where a crowd leaves no seat within reach, the disc stays at home and overlaps.
 */
export function spread(discs: readonly Disc[], radius: number): readonly Place[] {
  const taken: Place[] = [];
  for (const { home, box } of discs) {
    const free = seats(home, radius).find(
      (seat) => inside(seat, box) && taken.every((other) => apart(seat, other, radius)),
    );
    taken.push(free ?? home);
  }
  return taken;
}

/** The home, then rings around it, each seat a disc and a gap from the next. */
function seats(home: Place, radius: number): readonly Place[] {
  const step = 2 * radius + gap;
  const found: Place[] = [home];
  for (let ring = 1; ring <= rings; ring++) {
    for (let seat = 0; seat < 6 * ring; seat++) {
      // Starting to the right and going down: neighbours read in order.
      const angle = (2 * Math.PI * seat) / (6 * ring);
      found.push({ x: home.x + ring * step * Math.cos(angle), y: home.y + ring * step * Math.sin(angle) });
    }
  }
  return found;
}

const gap = 2;
const rings = 9;

function inside({ x, y }: Place, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function apart(a: Place, b: Place, radius: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= 2 * radius + gap - 0.01;
}
