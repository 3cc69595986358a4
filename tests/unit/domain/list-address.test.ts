import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listIn, readList, withList } from "#domain/list-address.ts";

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

describe("the list in an address", () => {
  it("comes back as it went in, beside whatever else the fragment says", () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 30 }), (list) => {
        const fragment = withList("#bij=1317&binnen=3&lijst=oud", list);
        expect(listIn(`#${fragment}`)).toEqual(list);
        expect(fragment.startsWith("bij=1317&binnen=3")).toBe(true);
      }),
    );
  });
  it("is gone from the fragment when it is empty", () => {
    expect(withList("#lijst=koor", [])).toBe("");
    expect(withList("bij=1317&lijst=koor", [])).toBe("bij=1317");
  });
  it("holds slugs only: no sentence of somebody else is shown on this site", () => {
    expect(listIn("#lijst=koor,Bel%20nu%20dit%20nummer,<b>,wandelen")).toEqual(["koor", "wandelen"]);
    expect(listIn("#inhoud")).toEqual([]);
  });

  it("holds what two lists in one address hold together, each once", () => {
    expect(readList("#Lijst=koor,yoga&lijst=wandelen,koor")).toEqual({
      slugs: ["koor", "yoga", "wandelen"],
      unread: 0,
    });
    expect(readList("#lijst=koor,Bel%20nu%20dit&lijst=Bel%20dan%20dat")).toEqual({
      slugs: ["koor"],
      unread: 2,
    });
    expect(withList("#Lijst=koor&bij=1317&lijst=yoga", ["wandelen"])).toBe("bij=1317&lijst=wandelen");
  });

  it.each([
    ["a comma that was encoded", "#lijst=koor%2Cwandelen%2Cyoga"],
    ["a comma that was encoded twice", "#lijst=koor%252Cwandelen%252Cyoga"],
    ["an is-sign that was encoded", "#lijst%3Dkoor,wandelen,yoga"],
    ["all of it encoded", "#stap%3Dlijst%26lijst%3Dkoor%2Cwandelen%2Cyoga"],
    ["all of it encoded twice", "#lijst%253Dkoor%252Cwandelen%252Cyoga"],
    ["an ampersand as in a page", "#stap=lijst&amp;lijst=koor,wandelen,yoga"],
    ["an ampersand as in a page, encoded", "#stap=lijst&amp%3Blijst=koor,wandelen,yoga"],
    ["a full stop after it", "#lijst=koor,wandelen,yoga."],
    ["a full stop and the next sentence", "#lijst=koor,wandelen,yoga.%20Groetjes,%20de%20coach"],
    ["dots after it", "#lijst=koor,wandelen,yoga..."],
    ["an ellipsis after it", "#lijst=koor,wandelen,yoga%E2%80%A6"],
    ["a bracket after it", "#lijst=koor,wandelen,yoga)."],
    ["a link of Markdown", "#lijst=koor,wandelen,yoga](https://example.org)"],
    ["angle brackets round it", "#lijst=koor,wandelen,yoga%3E"],
    ["a quote after it", "#lijst=koor,wandelen,yoga%E2%80%9D"],
    ["a comma after it", "#lijst=koor,wandelen,yoga,"],
    ["a question mark after it", "#lijst=koor,wandelen,yoga?"],
    ["stars for bold letters", "#lijst=koor,wandelen,yoga*"],
    ["a broken line", "#lijst=koor,wan%0D%0Adelen,yoga"],
    ["a broken line that became a space", "#lijst=koor,wan%20delen,yoga"],
    ["a broken line behind a comma", "#lijst=koor,%0A%20wandelen,yoga"],
    ["a broken line of a letter", "#lijst=koor,wan=%0Adelen,yoga"],
    ["an is-sign of a letter", "#lijst=3Dkoor,wandelen,yoga"],
    ["soft hyphens", "#lijst=koor,wan%C2%ADde%C2%ADlen,yoga"],
    ["spaces behind the commas", "#lijst=koor,%20wandelen,%20yoga"],
    ["semicolons", "#lijst=koor;wandelen;yoga"],
    ["capitals", "#LIJST=KOOR,Wandelen,yoga"],
    ["half a sign at the end", "#lijst=koor,wandelen,yoga%2"],
    ["an unseen space", "#lijst=koor,wandelen,yoga%E2%80%8B"],
    ["a key of somebody else behind it", "#lijst=koor,wandelen,yoga%26utm_source=mail"],
    ["one thing twice", "#lijst=koor,wandelen,koor,yoga"],
  ])("survives %s", (_, fragment) => {
    expect(readList(fragment)).toEqual({ slugs: ["koor", "wandelen", "yoga"], unread: 0 });
    expect(withList(fragment, ["koor"]).endsWith("lijst=koor")).toBe(true);
    expect(withList(fragment, [])).not.toContain("lijst=");
  });
  it("keeps what was cut as short as it came, also where it was cut at a hyphen", () => {
    expect(readList("#lijst=koor,samen-et")).toEqual({ slugs: ["koor", "samen-et"], unread: 0 });
    expect(readList("#lijst=koor,samen-eten-")).toEqual({ slugs: ["koor", "samen-eten-"], unread: 0 });
  });
  it("counts what it cannot read, so that nothing is lost in silence", () => {
    expect(readList("#lijst=koor,Bel%20nu%20dit%20nummer,wand€len,yoga").unread).toBe(2);
    expect(readList("#lijst=").unread).toBe(0);
  });
  it("never throws, and never holds anything but slugs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const slug of listIn(`#lijst=${text}`)) expect(slug).toMatch(/^[a-z\d][a-z\d-]*$/);
      }),
    );
  });
});
