import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { billProblems, type BillOfMaterials } from "../../../judge/supply/bill-of-materials.ts";
import { readLock } from "../../../judge/supply/lock-file.ts";

const written = execFileSync(process.execPath, ["scripts/sbom.ts"], { encoding: "utf8" });
const bill = JSON.parse(written) as BillOfMaterials;
const { packages } = readLock(readFileSync("package-lock.json", "utf8"));
const parts = bill.components.flatMap((one) => [one, ...(one.components ?? [])]);

describe("the list of what the guide is made of", () => {
  it("can be read by whoever reads CycloneDX, and names the guide itself", () => {
    expect(billProblems(bill)).toEqual([]);
    expect(bill.metadata.component).toMatchObject({ name: "meedoenwijzer", type: "application" });
  });
  it("holds every package that runs, in every version, and none that only builders use", () => {
    const keyOf = ({ name, version }: { name: string; version?: string }) => `${name}@${version}`;
    const runs = packages.filter(({ isForBuilders }) => !isForBuilders).map(keyOf);
    const listed = new Set(bill.components.map(keyOf));
    expect(runs.filter((one) => !listed.has(one))).toEqual([]);
    for (const name of ["vitest", "eslint", "prettier"])
      expect(bill.components.map((one) => one.name)).not.toContain(name);
  });
  it("names what no package brings: Node, the search server, the fonts, the icons and the postcodes", () => {
    const licenceOf = (name: string) => parts.find((one) => one.name === name)?.licenses;
    expect(licenceOf("Node.js")).toEqual([{ license: { id: "MIT" } }]);
    expect(licenceOf("Meilisearch")).toEqual([{ expression: "MIT AND BUSL-1.1" }]);
    expect(licenceOf("Tabler Icons")).toEqual([{ license: { id: "MIT" } }]);
    expect(licenceOf("GeoNames postcodes")).toEqual([{ license: { id: "CC-BY-4.0" } }]);
    for (const font of ["@fontsource-variable/besley", "Figtree, the nought alone"])
      expect(licenceOf(font), font).toEqual([{ license: { id: "OFL-1.1" } }]);
  });
  it("names no registry, no folder and nobody's machine", () => {
    expect(written).not.toMatch(/registry|\/home\/|\/tmp\/|\/work\//);
    expect(written).not.toContain(process.cwd());
  });
  it("is not given out with something wrong in it", () => {
    const changed = (change: (copy: BillOfMaterials) => void) => {
      const copy = structuredClone(bill);
      change(copy);
      return billProblems(copy);
    };
    const first = ({ components }: BillOfMaterials) => components[0] ?? expect.unreachable();
    expect(changed((copy) => delete first(copy).licenses)).toHaveLength(1);
    expect(changed((copy) => (first(copy).hashes = [{ alg: "SHA-512", content: "abc" }]))).toHaveLength(1);
    expect(changed((copy) => copy.components.push(first(copy)))).toHaveLength(1);
    expect(changed((copy) => copy.components.splice(0, 1)).length).toBeGreaterThan(0);
    expect(changed((copy) => (copy.specVersion = "1.2"))).toHaveLength(1);
  });
  it("follows what leans on what down to the last package", () => {
    const reached = new Set<string>();
    const follow = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      bill.dependencies.find((one) => one.ref === ref)?.dependsOn?.forEach(follow);
    };
    follow(bill.metadata.component["bom-ref"]);
    expect(bill.components.map((one) => one["bom-ref"]).filter((ref) => !reached.has(ref))).toEqual([]);
  });
});
