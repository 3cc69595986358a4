import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settings } from "#schema/settings.ts";

const own: unknown = JSON.parse(
  readFileSync(new URL("../../../content/settings.json", import.meta.url), "utf8"),
);

describe("the settings of a guide", () => {
  it("are complete in this repository, and say that its organisations are invented", () => {
    expect(settings.parse(own).inventedContent).toBe(true);
  });
  it("may leave out the map ground, and then the guide draws its own", () => {
    expect(settings.safeParse({ ...(own as object), tiles: undefined }).success).toBe(true);
  });
  it("refuse a map ground without a place for the zoom, and a key nobody knows", () => {
    const tiles = { url: "https://example.org/{x}/{y}.png", attribution: "", minZoom: 1, maxZoom: 9 };
    expect(settings.safeParse({ ...(own as object), tiles }).success).toBe(false);
    expect(settings.safeParse({ ...(own as object), title: "Gids" }).success).toBe(false);
  });
});
