import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listIn, withList } from "#domain/list-address.ts";
import { plainList, withPlainList } from "#screens/frame/plain-list.ts";

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const others = fc.constantFrom("", "bij=1317&binnen=1.5", "zoek=samen%20eten&taal=nl", "inhoud");

describe("the list on every page", () => {
  it("is read and written as the whole reader does it, whatever stands beside it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 9 }), others, (list, beside) => {
        const fragment = withList(beside, list);
        expect(plainList(fragment && `#${fragment}`)).toEqual(list);
        expect(withPlainList(beside && `#${beside}`, list)).toBe(fragment);
        expect(withPlainList(`#${fragment}`, [])).toBe(withList(fragment, []));
        expect(withPlainList(`#${fragment}`, ["koor"])).toBe(withList(fragment, ["koor"]));
        expect(withPlainList(`#lijst=oud&${beside}`, list)).toBe(withList(`#lijst=oud&${beside}`, list));
      }),
    );
  });
  it("is the one that came unharmed when an address holds two", () => {
    for (const fragment of ["#lijst=&lijst=a-b", "#lijst=koor%2Cx&lijst=a-b"])
      expect([plainList(fragment), listIn(fragment)]).toEqual([["a-b"], ["a-b"]]);
  });
  it("is left to the whole reader where another program wrote it", () => {
    const part = fc.constantFrom(
      ...[
        "lijst=",
        "Lijst=",
        "koor",
        ",",
        "%2C",
        "%3D",
        "&",
        "amp;",
        "a-b",
        "=",
        ".",
        " ",
        "stap=lijst",
        "é",
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const fragment = `#${parts.join("")}`;
        const plain = plainList(fragment);
        if (plain.length > 0) expect(plain).toEqual(listIn(fragment));
      }),
      { numRuns: 2000 },
    );
  });
});
