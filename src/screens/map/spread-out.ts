export interface PicturePoint {
  x: number;
  y: number;
}

const ROUNDS = 80;

/**
 * Moves spots that lie closer than `distance` apart until none overlap, each as little as it must, within a
 * field of `width`. Deterministic: the same content draws the same picture. Two spots on one point part
 * to the left and right.
 */
export function spreadOut(spots: readonly PicturePoint[], distance: number, width: number): PicturePoint[] {
  const moved = spots.map((spot) => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCrowded = false;
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        isCrowded = true;
        const push = (distance - apart) / 2 / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    }
    for (const spot of moved) spot.x = Math.min(Math.max(spot.x, distance / 2), width - distance / 2);
    if (!isCrowded) break;
  }
  return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}
