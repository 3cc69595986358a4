import { expect, it } from "vitest";
import fc from "fast-check";
import { readBytes } from "#search/embedded/byte-reader.ts";
import { ByteWriter } from "#search/embedded/build-index.ts";

it("what is written is read back, whatever the numbers", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 2 ** 31 - 1 })),
      fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 })),
      (numbers, signed) => {
        const writer = new ByteWriter();
        numbers.forEach((number) => writer.varint(number));
        signed.forEach((number) => writer.signed(number));
        const reader = readBytes(writer.finish());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(signed.map(() => reader.signed())).toEqual(signed);
      },
    ),
  );
});

it("reading past the end fails instead of making numbers up", () => {
  expect(() => readBytes(new Uint8Array([0x80])).varint()).toThrow(RangeError);
});
