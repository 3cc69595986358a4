import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXCEPTIONS, familyOf, licenceProblems } from "../../../judge/supply/licences.ts";
import { readLock, type LockedPackage } from "../../../judge/supply/lock-file.ts";

const { packages: real } = readLock(readFileSync("package-lock.json", "utf8"));
const one = (license: string | undefined, more: Partial<LockedPackage> = {}): LockedPackage => ({
  path: "node_modules/new",
  name: "new",
  version: "1.0.0",
  license,
  isForBuilders: false,
  integrity: "sha512-x",
  resolved: undefined,
  isOptional: false,
  leansOn: [],
  ...more,
});
const with_ = (more: LockedPackage) => licenceProblems([...real, more]);

describe("the licence of a package", () => {
  it("is known and listed for everything that is installed", () => {
    expect(real.length).toBeGreaterThan(500);
    expect(licenceProblems(real)).toEqual([]);
  });
  it("is asked for when a package says none", () => {
    expect(with_(one(undefined))).toEqual(["node_modules/new says no licence."]);
  });
  it("stops what is not listed, in what runs and in what builders use", () => {
    for (const licence of ["AGPL-3.0-only", "BUSL-1.1", "SEE LICENSE IN LICENSE", "UNLICENSED", "CC-BY-4.0"])
      expect(with_(one(licence)), licence).toHaveLength(1);
    expect(with_(one("CC-BY-4.0", { isForBuilders: true }))).toEqual([]);
    expect(with_(one("SSPL-1.0", { isForBuilders: true }))).toHaveLength(1);
  });
  it("is not excused by the name of another package", () => {
    expect(with_(one("Hippocratic-2.1"))).toHaveLength(1);
  });
  it("may be chosen where there is a choice, and holds in full where there is none", () => {
    expect(familyOf("(MIT OR GPL-2.0-only)", false)).toBe("permissive");
    expect(familyOf("GPL-2.0-only AND MIT", false)).toBeUndefined();
    expect(familyOf("Apache-2.0 AND LGPL-3.0-or-later", false)).toBe("permissive, copyleft in the appendix");
    expect(familyOf("(MIT AND (GPL-2.0-only OR MIT))", false)).toBeUndefined();
  });
});

describe("an exception", () => {
  it("goes when the package goes or gets another licence", () => {
    const later = real.map((item) => (item.name === "react-leaflet" ? { ...item, license: "MIT" } : item));
    expect(licenceProblems(later)).toEqual([
      "No package is react-leaflet under Hippocratic-2.1 any more: take the exception away.",
    ]);
  });
  it("says why", () => {
    for (const { why } of Object.values(EXCEPTIONS)) expect(why).toMatch(/\w+ \w+/);
  });
});
