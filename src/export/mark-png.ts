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
/** Points looked at in each direction of a pixel, so that edges are soft. */
const FINE = 4;

/** The mark as a square PNG. `share`: how much of the side it takes; phones may cut off a fifth around it. */
export function markPng(pixels: number, share: number, colours: MarkColours): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc(pixels * (1 + pixels * 3));
  for (let row = 0; row < pixels; row++)
    for (let column = 0; column < pixels; column++)
      rows.set(pixelOf(column, row, pixels, share, colours), row * (1 + pixels * 3) + 1 + column * 3);
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

function pixelOf(column: number, row: number, pixels: number, share: number, colours: MarkColours): number[] {
  const sum = [0, 0, 0];
  for (let point = 0; point < FINE * FINE; point++) {
    const along = (at: number, step: number) =>
      (((at + (step + 0.5) / FINE) / pixels - 0.5) / share + 0.5) * SIDE;
    const colour = colourAt(along(column, point % FINE), along(row, Math.floor(point / FINE)), colours);
    [16, 8, 0].forEach((shift, at) => (sum[at]! += (colour >> shift) & 0xff));
  }
  return sum.map((of) => Math.round(of / (FINE * FINE)));
}

function colourAt(x: number, y: number, colours: MarkColours): number {
  const dot = DOTS.findLast((one) => Math.hypot(x - one.x, y - one.y) <= one.r);
  return colours[dot?.colour ?? "paper"];
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
