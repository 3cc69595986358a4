import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Linter } from "eslint";
import regexp from "eslint-plugin-regexp";
import { describe, expect, it } from "vitest";
import { LINEAR } from "../eslint.config.mjs";

/** What the rules of the linter say of an expression: why a longer text would take it more than longer. */
function objections(expression: string): string[] {
  return new Linter()
    .verify(`export const expression = ${expression};`, { plugins: { regexp }, rules: LINEAR })
    .map(({ message }) => `${expression}: ${message}`);
}

describe("an expression that reads what somebody else wrote", () => {
  it.each([
    String.raw`/\s+$/`,
    String.raw`/\/+$/`,
    String.raw`/;\s*q=0(?:\.0*)?\s*;?\s*$/`,
    String.raw`/((?:[a-z /]|t\/m)*)$/`,
    String.raw`/[\w.+-]+@[\w-]+/`,
  ])("may not go over a run of letters again from each of its letters, as %s does", (expression) => {
    expect(objections(expression)).not.toEqual([]);
  });

  it.each([
    String.raw`/(?<!\s)\s+$/`,
    String.raw`/(?<!\/)\/+$/`,
    String.raw`/[a-z /]{0,40}$/`,
    String.raw`/[\w.+-]{1,64}@[\w-]+/`,
  ])("may be written so that it goes over each letter a bounded number of times, as %s is", (expression) => {
    expect(objections(expression)).toEqual([]);
  });

  it("keeps to that as well when it is put together from parts, where the linter cannot see it", () => {
    const program = join(import.meta.dirname, "../support/made-expressions.ts");
    const made = JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" })) as string[];
    expect(made.length).toBeGreaterThan(40);
    expect(made.flatMap(objections)).toEqual([]);
  });
});
