import { describe, expect, it } from "vitest";
import { acceptedEncoding } from "#http/accepted-encoding.ts";

describe("what a browser accepts", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["GZIP", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.0", undefined],
    ["*", "br"],
    ["*;q=0", undefined],
    ["*, br;q=0", "gzip"],
    ["brand, gzippen", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s gets %s", (header, encoding) => {
    expect(acceptedEncoding(header, ["br", "gzip"])).toBe(encoding);
  });
  it("gets only what there is", () => {
    expect(acceptedEncoding("br, gzip", ["gzip"])).toBe("gzip");
    expect(acceptedEncoding("br, gzip", [])).toBeUndefined();
  });
});
