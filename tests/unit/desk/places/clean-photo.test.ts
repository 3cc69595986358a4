import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cleanPhoto } from "#desk/places/clean-photo.ts";

const SECRET = "bij mij thuis, 52.37 5.21";
const bytesOf = (text: string) => [...Buffer.from(text, "latin1")];
const segment = (marker: number, data: readonly number[]) => [
  0xff,
  marker,
  (data.length + 2) >> 8,
  (data.length + 2) & 255,
  ...data,
];
const size = (width: number, height: number) => [
  ...[8, height >> 8, height & 255, width >> 8, width & 255],
  ...[1, 1, 0x11, 0],
];
/** Exif of a camera: which side is up, then words of its own. */
const exif = (side: number) => [
  ...bytesOf("Exif\0\0II*\0"),
  ...[8, 0, 0, 0, 1, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, side, 0, 0, 0],
  ...[0, 0, 0, 0],
  ...bytesOf(SECRET),
];
const PICTURE = [0x11, 0x22, 0xff, 0x00, 0x33];
const jpeg = ({ width = 800, height = 600, side = 1 } = {}) =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, bytesOf("JFIF\0")),
    ...segment(0xe1, exif(side)),
    ...segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
    ...segment(0xed, bytesOf(SECRET)),
    ...segment(0xfe, bytesOf(SECRET)),
    ...segment(0xc0, size(width, height)),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...PICTURE,
    ...[0xff, 0xd9],
    ...bytesOf(`nog een film: ${SECRET}`),
  ]);
const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};
function png(width = 400, height = 400): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from(SECRET)),
    chunk("eXIf", Buffer.from(SECRET)),
    chunk("IDAT", deflateSync(Buffer.alloc(8))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
const textOf = (cleaned: ReturnType<typeof cleanPhoto>) =>
  "bytes" in cleaned ? Buffer.from(cleaned.bytes).toString("latin1") : cleaned.problem;

describe("a picture of a place", () => {
  it("keeps what one sees, and nothing of where, when and with what it was taken", () => {
    for (const [photo, kept] of [
      [jpeg(), String.fromCharCode(...PICTURE)],
      [png(), "IDAT"],
    ] as const) {
      const cleaned = textOf(cleanPhoto(photo));
      expect(cleaned).toContain(kept);
      expect(cleaned).not.toContain(SECRET);
      expect(cleaned).not.toMatch(/Exif|tEXt|adobe/);
    }
  });

  it("still knows which side is up", () => {
    const cleaned = cleanPhoto(jpeg({ side: 6 }));
    expect(textOf(cleaned)).toContain("Exif");
    expect(textOf(cleaned)).not.toContain(SECRET);
    const again = "bytes" in cleaned ? cleanPhoto(cleaned.bytes) : cleaned;
    expect(again, "and what was cleaned stays as it is").toEqual(cleaned);
  });

  it("is refused in a sentence when it is no picture, too small, far too large or not whole", () => {
    expect(textOf(cleanPhoto(Buffer.from("GIF89a plaatje")))).toMatch(/geen foto in jpg of png/);
    expect(textOf(cleanPhoto(new Uint8Array()))).toMatch(/geen foto/);
    expect(textOf(cleanPhoto(jpeg({ width: 64 })))).toMatch(/te klein/);
    expect(textOf(cleanPhoto(png(30_000, 30_000)))).toMatch(/te groot/);
    for (let length = 3; length < 200; length++)
      expect(textOf(cleanPhoto(jpeg().subarray(0, length)))).toMatch(/niet heel/);
    for (let length = 8; length < png().length - 13; length++)
      expect(textOf(cleanPhoto(png().subarray(0, length)))).toMatch(/niet heel/);
  });
});
