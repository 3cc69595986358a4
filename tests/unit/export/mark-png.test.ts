import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { markPng } from "#export/mark-png.ts";

const COLOURS = { paper: 0xffffff, ink: 0x123456, free: 0xffce3d };

/** Width and the colour of a pixel, read as a browser would. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const length = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const at = (x: number, y: number) => rows.readUIntBE(y * (1 + width * 3) + 1 + x * 3, 3);
  return { signature: bytes.subarray(1, 4).toString("latin1"), width, at };
}

describe("the mark as a picture", () => {
  it("has a table in the middle, paper in the corners and one free seat", () => {
    const { signature, width, at } = read(markPng(96, 1, COLOURS));
    expect([signature, width]).toEqual(["PNG", 96]);
    expect(at(48, 48)).toBe(COLOURS.ink);
    expect(at(0, 0)).toBe(COLOURS.paper);
    expect(at(34, 82)).toBe(COLOURS.free);
    expect(at(62, 82)).toBe(COLOURS.ink);
  });
  it("leaves room where a phone cuts a circle out of it", () => {
    const { at } = read(markPng(100, 0.6, COLOURS));
    for (let side = 0; side < 100; side++)
      for (const [x, y] of [
        [side, 10],
        [side, 89],
        [10, side],
        [89, side],
      ] as const)
        expect(at(x, y)).toBe(COLOURS.paper);
  });
});
