import { crc32, deflateSync } from "node:zlib";

/** Colours as `0xrrggbb`. */
interface MarkColours {
  paper: number;
  ink: number;
  free: number;
}

interface Dot {
  x: number;
  y: number;
  r: number;
  colour: keyof MarkColours;
}

/** The mark as in `public/favicon.svg`, in its units of 48: a table, seven seats that are taken and one that is free. */
const SIDE = 48;
const seat = (x: number, y: number, r = 4.7, colour: Dot["colour"] = "ink"): Dot => ({ x, y, r, colour });
const DOTS: readonly Dot[] = [
  seat(24, 24, 10.5),
  ...[
    [31.1, 6.8],
    [41.2, 16.9],
    [41.2, 31.1],
    [31.1, 41.2],
    [6.8, 31.1],
    [6.8, 16.9],
    [16.9, 6.8],
  ].map(([x = 0, y = 0]) => seat(x, y)),
  seat(16.9, 41.2, 5.3),
  seat(16.9, 41.2, 3.3, "free"),
];

/** The mark as a square PNG. `share`: how much of the side it takes; phones may cut off a fifth around it. */
export function markPng(pixels: number, share: number, colours: MarkColours): Uint8Array<ArrayBuffer> {
  const blank = Buffer.alloc(1 + pixels * 3);
  blank.fill(Buffer.from(channelsOf(colours.paper)), 1);
  const rows = Buffer.alloc(pixels * blank.length, blank);
  for (const { x, y, r, colour } of DOTS) {
    const toPixels = (units: number) => ((units / SIDE - 0.5) * share + 0.5) * pixels;
    paintDot(
      rows,
      pixels,
      toPixels(x),
      toPixels(y),
      (r / SIDE) * share * pixels,
      channelsOf(colours[colour]),
    );
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // Eight bits of red, green and blue.
  header.set([8, 2], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(rows, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

const channelsOf = (colour: number): number[] => [16, 8, 0].map((shift) => (colour >> shift) & 0xff);

/** Over what is there, looking at no pixel that is not near it. Middle and radius in pixels; the edge is a pixel soft. */
function paintDot(rows: Buffer, pixels: number, x: number, y: number, r: number, colour: number[]): void {
  const [first, last] = [Math.max(0, Math.floor(y - r - 1)), Math.min(pixels, Math.ceil(y + r + 1))];
  const [left, right] = [Math.max(0, Math.floor(x - r - 1)), Math.min(pixels, Math.ceil(x + r + 1))];
  for (let row = first; row < last; row++)
    for (let column = left; column < right; column++) {
      const beyond = Math.hypot(column + 0.5 - x, row + 0.5 - y) - r;
      if (beyond >= 0.5) continue;
      const covered = Math.min(1, 0.5 - beyond);
      const at = row * (1 + pixels * 3) + 1 + column * 3;
      for (const [nr, channel] of colour.entries()) {
        const under = rows[at + nr]!;
        rows[at + nr] = Math.round(under + (channel - under) * covered);
      }
    }
}

/** Length, name, content and check, as the PNG specification asks of every part. */
function chunk(name: string, content: Buffer): Buffer {
  const part = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(part.length + 8);
  whole.writeUInt32BE(content.length, 0);
  part.copy(whole, 4);
  whole.writeUInt32BE(crc32(part), part.length + 4);
  return whole;
}
