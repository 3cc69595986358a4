import { describe, expect, it } from "vitest";
import { website, wellFormed } from "#schema/identifiers.ts";

describe("a web address", () => {
  it.each(["https://voorbeeld.nl", "HTTP://Voorbeeld.nl/weg?x=1#y", "https://[2001:db8::1]/"])(
    "may be %s",
    (address) => expect(website.safeParse(address).success).toBe(true),
  );
  it.each([
    "http:weg",
    "https:/weg",
    "https:\\\\weg",
    "https:///weg",
    "javascript:alert(1)",
    "//weg",
    "/weg",
  ])("may not be %s, which a browser reads as a page of the guide or as no address at all", (address) =>
    expect(website.safeParse(address).success).toBe(false),
  );
});

describe("a text", () => {
  it("never holds half a letter: a page would fail on it", () => {
    expect(wellFormed.max(8).parse("half \ud83d.")).toBe("half \ufffd.");
    expect(wellFormed.parse("heel 👍🏽")).toBe("heel 👍🏽");
  });
});
