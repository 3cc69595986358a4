import { expect, test } from "vitest";
import { decodeText, UnreadableSheet } from "#import/sheet/decode-text.ts";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

test("UTF-8, with or without a mark", () => {
  expect(decodeText(new TextEncoder().encode("café"))).toEqual({ text: "café", encoding: "utf-8" });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe("a");
});
test("what is not UTF-8 is the code page of Excel", () => {
  expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80))).toEqual({
    text: "café €",
    encoding: "windows-1252",
  });
});
test("UTF-16 by its mark", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x61, 0)).text).toBe("a");
});
test("bytes that are no text are refused with a sentence", () => {
  expect(() => decodeText(bytes(1, 2, 0, 4))).toThrow(UnreadableSheet);
});
