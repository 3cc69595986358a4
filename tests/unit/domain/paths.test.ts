import { describe, expect, it } from "vitest";
import { absoluteUrl, paths } from "#domain/paths.ts";

describe("an address", () => {
  it("never ends with a slash, except the front door", () => {
    expect(paths.home()).toBe("/");
    expect(paths.activity("rondje")).toBe("/activiteiten/rondje");
    expect(paths.calendar("rondje")).toBe("/activiteiten/rondje.ics");
    expect(paths.location("almere", "paviljoen")).toBe("/plekken/almere/paviljoen");
  });
  it("goes from wide to near, and never to a neighbourhood without its municipality", () => {
    expect(paths.category("koken")).toBe("/categorie/koken");
    expect(paths.category("koken", "almere")).toBe("/categorie/koken/almere");
    expect(paths.category("koken", "almere", "waterwijk")).toBe("/categorie/koken/almere/waterwijk");
    expect(paths.category("koken", undefined, "waterwijk")).toBe("/categorie/koken");
    expect(paths.municipality("almere", "waterwijk")).toBe("/gemeente/almere/waterwijk");
  });
  it("of the finder takes a question with or without its marks", () => {
    expect(paths.finder()).toBe("/activiteiten");
    expect(paths.finder("categorie=koken", "bij=1317")).toBe("/activiteiten?categorie=koken#bij=1317");
    expect(paths.finder("?categorie=koken", "#bij=1317")).toBe("/activiteiten?categorie=koken#bij=1317");
    expect(paths.finder("", "bij=1317")).toBe("/activiteiten#bij=1317");
  });
  it("in full has one slash between origin and path", () => {
    expect(absoluteUrl("https://gids.example.org/", paths.activity("rondje"))).toBe(
      "https://gids.example.org/activiteiten/rondje",
    );
    expect(absoluteUrl("https://gids.example.org", paths.home())).toBe("https://gids.example.org/");
  });
});
