import { beforeEach, describe, expect, it } from "vitest";
import { makeLink, readLink } from "#desk/gate/link.ts";
import { addEditor } from "#desk/sign-in/editors.ts";
import { submit } from "#desk/submit/submit.ts";
import { mayForget } from "#desk/upkeep/clock-guard.ts";
import { addKeeper, changersOf, dropKeeper, forgetKeepers } from "#desk/upkeep/keepers.ts";
import { reportMistake } from "#desk/report/report-mistake.ts";
import { tellEditors } from "#desk/upkeep/tell-editors.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { NOW, testIntake } from "../../../support/test-intake.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let intake: ReturnType<typeof testIntake>;
beforeEach(() => (intake = testIntake()));

describe("a clock that jumps", () => {
  const hourly = (from: number, hours: number, uptime: number) =>
    Array.from({ length: hours }, (_, at) => mayForget(intake.db, from + at * HOUR, uptime + at * HOUR));

  it("lets nothing be deleted until it has held for a day", () => {
    expect(hourly(NOW, 3, 0)).toEqual([true, true, true]);
    const later = hourly(NOW + 400 * DAY, 26, 3 * HOUR);
    expect(later.slice(0, 24)).toEqual(Array<boolean>(24).fill(false));
    expect(later.slice(24)).toEqual([true, true]);
  });
  it("and is set right again is trusted at once", () => {
    hourly(NOW, 1, 0);
    expect(hourly(NOW + 400 * DAY, 5, HOUR)).not.toContain(true);
    expect(mayForget(intake.db, NOW + 6 * HOUR, 6 * HOUR)).toBe(true);
  });
  it("is waited for anew by a process that starts again under it", () => {
    hourly(NOW, 1, 0);
    expect(hourly(NOW + 400 * DAY, 20, HOUR)).not.toContain(true);
    expect(hourly(NOW + 400 * DAY + 20 * HOUR, 20, 0)).not.toContain(true);
  });
  it("is no weekend without power", () => {
    hourly(NOW, 1, 50 * DAY);
    expect(mayForget(intake.db, NOW + 3 * DAY, 0)).toBe(true);
  });
});

describe("editors", () => {
  const entry = activityEntry();
  const add = (email: string, organizations: string[]) =>
    addEditor(intake.db, NOW, { email, name: "Redactie", organizations, administrator: false }, "beheer");
  const letters = () =>
    intake.db
      .prepare("SELECT address, body FROM mail WHERE kind = 'waiting' ORDER BY rowid")
      .all()
      .map(({ address, body }) => `${String(address)}: ${/Er wacht op u: ([^\n]*)/.exec(String(body))?.[1]}`);
  const waiting = (key: string) => {
    const submitter = { name: "Naam", email: "i@example.org", phone: "", remark: "", keep: false };
    const values = { title: "Koffie", organization: "Een club" };
    const { id } = submit(intake, { key, values, municipality: "almere", submitter }, []);
    intake.db
      .prepare("UPDATE submission SET state = 'waiting', waiting_since = ?, organization = ? WHERE id = ?")
      .run(intake.now(), entry.organization, id);
  };

  it("hear once a day at most that something new waits for them, and nothing of what is not theirs", () => {
    add("eigen@example.org", [entry.organization]);
    add("alles@example.org", ["*"]);
    add("ander@example.org", ["een-andere"]);
    expect(tellEditors(intake, [entry])).toBe(0);
    waiting("een");
    reportMistake(intake, { key: "m", slug: entry.slug, kind: "times", text: "Het begint later" });
    intake.clock.now += HOUR;
    expect(tellEditors(intake, [entry])).toBe(2);
    expect(letters().toSorted()).toEqual([
      "alles@example.org: 1 inzending en 1 melding.",
      "eigen@example.org: 1 inzending en 1 melding.",
    ]);
    intake.clock.now += HOUR;
    waiting("twee");
    expect(tellEditors(intake, [entry])).toBe(0);
    intake.clock.now += 20 * HOUR;
    expect(tellEditors(intake, [entry])).toBe(2);
    expect(letters().at(-1)).toContain("2 inzendingen en 1 melding.");
    intake.clock.now += 5 * DAY;
    expect(tellEditors(intake, [entry])).toBe(0);
  });
});

describe("somebody who may no longer change an activity", () => {
  it("has no link that works, and others keep theirs", () => {
    const link = (email: string) => makeLink(intake.db, NOW, { purpose: "keep", slug: "koffie", email });
    const [theirs, others] = [link("Oud@example.org"), link("nieuw@example.org")];
    makeLink(intake.db, NOW, { purpose: "keep", slug: "koffie" });
    intake.db
      .prepare("INSERT INTO keeper (slug, email, since) VALUES ('koffie', 'oud@example.org', ?)")
      .run(NOW);
    expect(
      changersOf(intake.db, NOW, { slug: "koffie", organization: "een-club" }).map((email) =>
        email.toLowerCase(),
      ),
    ).toEqual(["nieuw@example.org", "oud@example.org"]);
    dropKeeper(intake.db, NOW, { slug: "koffie", email: "oud@example.org", by: "redactie" });
    expect(changersOf(intake.db, NOW, { slug: "koffie", organization: "een-club" })).toEqual([
      "nieuw@example.org",
    ]);
    expect(readLink(intake.db, NOW, theirs)).toEqual({ gone: "used" });
    expect(readLink(intake.db, NOW, others)).toHaveProperty("link");
  });
});

describe("what is no longer in the guide", () => {
  it("is nobody's to keep after a quarter: addresses go and links work no longer, and those of the rest stay", () => {
    const entry = activityEntry();
    const make = (slug: string) =>
      makeLink(intake.db, NOW, { purpose: "keep", slug, email: "houder@example.org" });
    const [here, gone] = [make(entry.slug), make("weg")];
    for (const slug of [entry.slug, "weg"]) addKeeper(intake.db, NOW, { slug, email: "houder@example.org" });
    intake.clock.now += 90 * DAY;
    expect(forgetKeepers(intake, [entry], "2027-02-25")).toBe(0);
    intake.clock.now += DAY;
    expect(forgetKeepers(intake, [], "2027-02-26")).toBe(0);
    expect(forgetKeepers(intake, [entry], "2027-02-26")).toBe(1);
    expect(readLink(intake.db, NOW, gone)).toEqual({ gone: "used" });
    expect(readLink(intake.db, NOW, here)).toHaveProperty("link");
    expect(changersOf(intake.db, NOW, { slug: "weg", organization: "x" })).toEqual([]);
  });
});
