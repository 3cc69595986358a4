import { describe, expect, it } from "vitest";
import { CAUSED_A_DAY, mayCause } from "#desk/mail/caused-letter.ts";
import { forgetOld } from "#desk/store/retention.ts";
import { testIntake } from "../../../support/test-intake.ts";

const DAY = 86_400_000;
const times = (count: number, ask: () => boolean) =>
  Array.from({ length: count }, ask).filter(Boolean).length;

describe("a letter that anybody can cause", () => {
  it("goes to one address about one activity three times in a day, whoever asks, and about another as often", () => {
    const intake = testIntake();
    const ask = (address: string, slug: string) => () => mayCause(intake, "upkeepLink", address, slug);
    expect(times(50, ask("houder@example.org", "koffie"))).toBe(CAUSED_A_DAY.upkeepLink);
    expect(times(50, ask("Houder@Example.org", "koffie"))).toBe(0);
    expect(times(50, ask("houder@example.org", "thee"))).toBe(CAUSED_A_DAY.upkeepLink);
    expect(times(50, ask("ander@example.org", "koffie"))).toBe(CAUSED_A_DAY.upkeepLink);
    intake.clock.now += DAY;
    expect(times(50, ask("houder@example.org", "koffie"))).toBe(CAUSED_A_DAY.upkeepLink);
  });

  it("is counted without the address, and forgotten in two days", () => {
    const intake = testIntake();
    mayCause(intake, "confirm", "houder@example.org");
    const rows = () => intake.db.prepare("SELECT * FROM caused_letter").all();
    expect(Buffer.from(rows()[0]?.["about"] as Uint8Array).toString("latin1")).not.toContain("houder");
    forgetOld(intake.db, intake.now() + 3 * DAY);
    expect(rows()).toEqual([]);
  });
});
