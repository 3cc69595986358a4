import { describe, expect, it } from "vitest";
import { findRoutes } from "#desk/gate/find-route.ts";
import { isDeskPath } from "#domain/desk-paths.ts";

describe("an address of the desk", () => {
  it("is found by its parts, a literal one before a named one", () => {
    expect(findRoutes("/aanmelden/link")?.routes.get("GET")?.path).toBe("/aanmelden/link");
    expect(findRoutes("/beheer/inzending/MW-1/goedkeuren")?.params).toEqual({ id: "MW-1" });
    expect(findRoutes("/beheer/")?.routes.get("GET")?.path).toBe("/beheer");
    expect(findRoutes("/beheer/niets/dat/bestaat")).toBeUndefined();
  });
  it("is never that of a page everybody reads", () => {
    for (const path of [
      "/",
      "/aanbieders",
      "/aanbieders/x",
      "/activiteiten/aanmelden",
      "/beheerder",
      "/aanbodx",
    ])
      expect(isDeskPath(path)).toBe(false);
    for (const path of [
      "/beheer",
      "/beheer/x",
      "/aanmelden",
      "/bijhouden",
      "/bijhouden/x",
      "/aanbod/x",
      "/melden/x",
    ])
      expect(isDeskPath(path)).toBe(true);
  });
});
