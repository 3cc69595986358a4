import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { beforeEach, describe, expect, it } from "vitest";
import { passGate } from "#desk/gate/form-gate.ts";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { newChallenge } from "#desk/gate/human-check.ts";
import { createRates } from "#desk/gate/rates.ts";
import { changeRoom, createMost, reportRoom, submissionRoom } from "#desk/gate/room-left.ts";
import type { Visit } from "#desk/gate/route.ts";
import { openReports, reportMistake } from "#desk/report/report-mistake.ts";
import { submit } from "#desk/submit/submit.ts";
import { NOW } from "../../../support/test-intake.ts";
import { testVisit } from "../../../support/test-visit.ts";

let visit: Visit;
beforeEach(async () => {
  const rates = createRates(1);
  visit = await testVisit({ allow: (kind, key) => rates[kind].take(key, NOW).ok });
});

const sent = (client: string, som = "") => ({
  ...visit,
  client,
  form: new URLSearchParams({ ...newStamp(visit.intake.secret, NOW - 60_000), som }),
});
async function sum(): Promise<string> {
  const challenge = await newChallenge(visit.intake.secret, Date.now());
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}
const passes = async (client: string, som = "") => "key" in (await passGate(sent(client, som), "form"));

describe("a form without the sum of the browser", () => {
  it("is taken a few times from one address, then given back with what to do, while a browser that does the sum goes on", async () => {
    const taken = [];
    for (let times = 0; times < 6; times++) taken.push(await passes("192.0.2.1"));
    expect(taken).toEqual([true, true, true, false, false, false]);
    const refused = await passGate(sent("192.0.2.1"), "form");
    expect(refused).toMatchObject({ again: expect.stringContaining("scripts") as string });
    expect(refused).toMatchObject({ again: expect.stringContaining("staat er nog") as string });
    expect(await passes("192.0.2.1", await sum())).toBe(true);
  });

  it("gains nothing from a thousand addresses: all together they get what a handful of people need", async () => {
    let taken = 0;
    for (let client = 0; client < 1_000; client++) if (await passes(`2001:db8:0:${client}`)) taken++;
    expect(taken).toBeLessThanOrEqual(40);
    expect(await passes("192.0.2.1", await sum())).toBe(true);
  });

  it("and one with a sum that is wrong or was used before, is no form without", async () => {
    expect(await passes("192.0.2.2", "e30=")).toBe(false);
    const once = await sum();
    expect(await passes("192.0.2.2", once)).toBe(true);
    expect(await passes("192.0.2.2", once)).toBe(false);
    expect(await passes("192.0.2.2")).toBe(true);
  });
});

describe("the room for what strangers send", () => {
  const most = {
    ...createMost(1),
    unconfirmed: 8,
    unproven: 3,
    ofAddress: 2,
    reports: 5,
    unprovenReports: 2,
    ofListing: 4,
  };
  const send = (email: string, isProven = true) => {
    const room = submissionRoom(visit.intake.db, most, { email, isProven });
    if (room !== undefined) return room;
    const submitter = { name: "Naam", email, phone: "", remark: "", keep: false };
    const values = { title: "Koffie", organization: "Een club" };
    submit(
      visit.intake,
      { key: String(Math.random()), values, municipality: "almere", submitter, isProven },
      [],
    );
    return undefined;
  };
  const report = (slug: string, isProven = true) => {
    const room = reportRoom(visit.intake.db, most, { slug, isProven });
    if (room !== undefined) return room;
    reportMistake(visit.intake, { key: String(Math.random()), slug, kind: "times", text: "", isProven });
    return undefined;
  };

  it("ends for one address before it ends for others", () => {
    expect([send("a@example.org"), send("a@example.org")]).toEqual([undefined, undefined]);
    expect(send("A@example.org")).toContain("uw bevestiging");
    expect(send("b@example.org")).toBeUndefined();
  });

  it("ends for forms without the sum before it ends for those with one, and then for all, with what to do", () => {
    for (const at of [1, 2, 3]) expect(send(`${at}@example.org`, false)).toBeUndefined();
    expect(send("4@example.org", false)).toContain("scripts");
    for (const at of [4, 5, 6, 7, 8]) expect(send(`${at}@example.org`)).toBeUndefined();
    expect(send("9@example.org")).toContain("later nog eens");
    expect(visit.intake.db.prepare("SELECT count(*) AS n FROM submission").get()).toEqual({ n: 8 });
  });

  it("is given back by whoever confirms", () => {
    for (let at = 0; at < 8; at++) send(`${at}@example.org`);
    visit.intake.db.exec("UPDATE submission SET state = 'waiting' WHERE rowid = 1");
    expect(send("9@example.org")).toBeUndefined();
  });

  it("keeps reports about one activity few, and those without the sum behind the others", () => {
    expect([report("a", false), report("b", false)]).toEqual([undefined, undefined]);
    expect(report("c", false)).toContain("scripts");
    expect(report("a")).toBeUndefined();
    expect(openReports(visit.intake.db).map(({ slug }) => slug)).toEqual(["a", "a", "b"]);
    expect([report("a"), report("a")]).toEqual([undefined, undefined]);
    expect(report("b")).toContain("later nog eens");
    visit.intake.db.exec("UPDATE report SET handled_at = 1 WHERE slug = 'b'");
    expect(report("a")).toContain("al meldingen");
    expect(report("b")).toBeUndefined();
  });

  it("lets changes of one activity wait three at a time", () => {
    expect(changeRoom(visit.intake.db, createMost(1), "koffie")).toBeUndefined();
    for (let at = 0; at < 3; at++) send(`${at}@example.org`);
    visit.intake.db.exec("UPDATE submission SET state = 'waiting', kind = 'change', slug = 'koffie'");
    expect(changeRoom(visit.intake.db, createMost(1), "koffie")).toContain("wachten al");
    expect(changeRoom(visit.intake.db, createMost(1), "thee")).toBeUndefined();
  });
});
