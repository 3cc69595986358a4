import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findInTexts } from "#desk/gate/text-findings.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { readActivity } from "#desk/form/read-activity.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { readSubmission } from "#desk/submit/submission.ts";
import { approve, askBack, reject, saveEdits } from "#desk/review/decide.ts";
import { publishedVersion, submit, submitChange } from "#desk/submit/submit.ts";
import { askStillTrue, isDue } from "#desk/upkeep/ask-still-true.ts";
import { cancelDate, setAvailability, stillTrue } from "#desk/upkeep/keep-activity.ts";
import { addKeeper } from "#desk/upkeep/keepers.ts";
import type { Guide } from "#domain/guide.ts";
import { FILLED } from "../../../support/desk-visitor.ts";
import { CONTENT, testGuide, testIntake } from "../../../support/test-intake.ts";

let folder: string;
let guide: Guide;
let intake: ReturnType<typeof testIntake>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  guide = await testGuide(folder);
  intake = testIntake(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SLUG = "adem-ontspan";
const FILE = `activities/almere/${SLUG}.json`;
const entryOf = () => {
  const entry = guide.catalog.activities.find(({ slug }) => slug === SLUG);
  if (!entry) throw new Error("the guide has changed");
  return entry;
};
const form = (fields: Record<string, string> = {}): FormValues => {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields }))
    for (const one of [value].flat()) sent.append(name, one);
  return readFormValues(sent);
};
const letters = () =>
  intake.db
    .prepare("SELECT kind, address FROM mail ORDER BY rowid")
    .all()
    .map(({ kind, address }) => `${String(kind)} ${String(address)}`);

function waiting(values = form()): { id: string; version: number } {
  const submitter = { name: "Naam", email: "inzender@example.org", phone: "", remark: "", keep: true };
  const { id } = submit(
    intake,
    { key: `k${Math.random()}`, values, municipality: "almere", submitter },
    guide.catalog.organizations,
  );
  intake.db.prepare("UPDATE submission SET state = 'waiting' WHERE id = ?").run(id);
  return { id, version: 1 };
}
const decision = (at: { id: string; version: number }, values = form()) => ({
  ...at,
  by: "e1",
  values,
  base: undefined,
  read: false,
  answer: "",
  mayDecide: () => true,
});

describe("an approval", () => {
  it("publishes the activity with the day it was checked, tells the provider, and keeps the address only when asked", () => {
    const at = waiting();
    expect(approve(intake, guide, decision(at))).toEqual({ done: true, slug: "koffie-op-de-stoep" });
    expect(currentContent(intake, "activities/almere/koffie-op-de-stoep.json")).toMatchObject({
      organization: "welzijn-de-buurtschakel",
      verification: { on: "2026-11-27" },
      sources: [{ kind: "submission", number: at.id }],
    });
    expect(letters()).toEqual(["confirm inzender@example.org", "approved inzender@example.org"]);
    expect(intake.db.prepare("SELECT slug FROM keeper").all()).toEqual([{ slug: "koffie-op-de-stoep" }]);
  });

  it("waits until somebody says to have read what seems to be about a person", () => {
    const values = form({ description: "Deze cliënt is alleen." });
    expect(findInTexts(values)).not.toEqual([]);
    const at = waiting(values);
    expect(approve(intake, guide, decision(at, values))).toEqual({ unread: true });
    expect(approve(intake, guide, { ...decision(at, values), read: true })).toMatchObject({ done: true });
  });

  it("happens once: the second of two editors is told, and so is who decides on an old version", () => {
    const at = waiting();
    expect(saveEdits(intake, { ...at, by: "e1", values: form({ title: "Koffie buiten" }) })).toEqual({
      done: true,
    });
    expect(approve(intake, guide, decision(at))).toEqual({ overtaken: "submission" });
    const now = { ...at, version: 2 };
    expect(approve(intake, guide, decision(now, form({ title: "Koffie buiten" })))).toMatchObject({
      done: true,
    });
    expect(reject(intake, { ...now, by: "e2", reason: "other", answer: "" })).toEqual({
      overtaken: "submission",
    });
    expect(letters().filter((letter) => letter.startsWith("rejected"))).toEqual([]);
  });

  it("of a change is refused when what is published changed since, and nothing is lost", () => {
    const entry = entryOf();
    const values = { ...valuesOfActivity(entry), costNote: "Nieuw" };
    const base = publishedVersion(intake, entry);
    const { id } = submitChange(intake, {
      key: "c1",
      values,
      entry,
      email: "a@example.org",
      kind: "change",
      base,
    });
    stillTrue(intake, { slug: SLUG, municipality: "almere", by: "e2" });
    expect(approve(intake, guide, { ...decision({ id, version: 1 }, values), base })).toEqual({
      overtaken: "published",
    });
    expect(readSubmission(intake.db, id)?.state).toBe("waiting");
    const again = publishedVersion(intake, entry);
    expect(approve(intake, guide, { ...decision({ id, version: 1 }, values), base: again })).toMatchObject({
      done: true,
      slug: SLUG,
    });
    expect(currentContent(intake, FILE)).toMatchObject({ costNote: "Nieuw", tags: entry.tags });
  });

  it("cannot give an activity to an organisation of somebody else", () => {
    const at = waiting();
    const outcome = approve(intake, guide, {
      ...decision(at),
      mayDecide: (slug) => slug === "yogastudio-adem",
    });
    expect(outcome).toHaveProperty("problems.organization");
    expect(intake.db.prepare("SELECT count(*) AS n FROM publication").get()).toEqual({ n: 0 });
  });

  it("makes the place and the organisation that the guide does not know, and never changes one it knows", () => {
    const values = form({
      organization: "Zangclub De Merel",
      venue: "Schuur Achteraan",
      street: "Lenteplein 2",
      postcode: "1317 nb",
    });
    approve(intake, guide, decision(waiting(values), values));
    const paths = intake.db
      .prepare("SELECT path FROM publication ORDER BY nr")
      .all()
      .map(({ path }) => path);
    expect(paths).toEqual([
      "organizations/zangclub-de-merel.json",
      "locations/almere/schuur-achteraan.json",
      "activities/almere/koffie-op-de-stoep.json",
    ]);
    expect(currentContent(intake, "locations/almere/schuur-achteraan.json")).toMatchObject({
      postcode: "1317 NB",
      street: "Lenteplein 2",
    });
    const other = form({ title: "Elders", venue: "Wijkhuis De Rotonde", street: "Heel Ergens Anders 9" });
    approve(intake, guide, decision(waiting(other), other));
    expect(currentContent(intake, "locations/almere/wijkhuis-de-rotonde-2.json")).toMatchObject({
      street: "Heel Ergens Anders 9",
    });
  });

  it("gives two activities of one name two addresses", () => {
    for (const slug of ["koffie-op-de-stoep", "koffie-op-de-stoep-2"])
      expect(approve(intake, guide, decision(waiting()))).toEqual({ done: true, slug });
  });
});

describe("a word that is far too long for a tag or a group", () => {
  it("is passed over, and the form is read", () => {
    for (const field of ["tags", "groups"]) {
      const values = form({ [field]: "x".repeat(9_000) });
      expect(values).not.toHaveProperty(field);
      expect(approve(intake, guide, decision(waiting(values), values))).toMatchObject({ done: true });
    }
  });
});

describe("letters that take two places", () => {
  it("count once, as the schema counts them, and what is too short is told at its field", () => {
    for (const [field, text] of [
      ["easyText", "🙂".repeat(30)],
      ["title", "🙂"],
      ["venue", "🙂"],
    ] as const)
      expect(readActivity(form({ [field]: text })).problems).toHaveProperty(field);
  });
});

describe("a question and a refusal", () => {
  it("reach the provider with the reason, and a question can be answered", () => {
    const asked = waiting();
    askBack(intake, { ...asked, by: "e1", question: "Op welke dag?" });
    expect(readSubmission(intake.db, asked.id)).toMatchObject({ state: "asked", answer: "Op welke dag?" });
    const refused = waiting();
    reject(intake, { ...refused, by: "e1", reason: "double", answer: "Zie de soos." });
    const bodies = intake.db
      .prepare("SELECT body FROM mail")
      .all()
      .map(({ body }) => String(body));
    expect(bodies.some((body) => body.includes("Op welke dag?") && body.includes("/antwoorden#"))).toBe(true);
    expect(
      bodies.some((body) => body.includes("Het staat al in de gids.") && body.includes("Zie de soos.")),
    ).toBe(true);
  });
});

describe("the gate of the content", () => {
  it("lets no key through that the schema does not list, and no file that is not content", () => {
    const value = JSON.parse(readFileSync(join(folder, FILE), "utf8")) as object;
    expect(() =>
      queuePublication(intake, [{ path: FILE, value: { ...value, submitterEmail: "x@example.org" } }], {
        actor: "e1",
      }),
    ).toThrow("breaks its schema");
    for (const path of [
      "settings.json",
      "../package.json",
      "activities/almere/../../x.json",
      "municipalities/almere.json",
    ])
      expect(() => queuePublication(intake, [{ path, value }], { actor: "e1" })).toThrow(
        "no file of the content",
      );
  });
  it("writes the newest of what was decided, whole, and marks it only then", () => {
    const upkeep = { slug: SLUG, municipality: "almere", by: "e1" };
    setAvailability(intake, { ...upkeep, state: "full" });
    setAvailability(intake, { ...upkeep, state: "waitlist", weeks: 3 });
    cancelDate(intake, { ...upkeep, date: "2026-12-07", reason: "Zaal dicht" });
    writeFileSync(join(folder, `${FILE}.publishing`), "{ half");
    expect(writePublications(intake)).toEqual([FILE]);
    expect(JSON.parse(readFileSync(join(folder, FILE), "utf8"))).toMatchObject({
      availability: { state: "waitlist", weeks: 3, changedOn: "2026-11-27" },
      schedule: { cancelled: [{ date: "2026-12-07", reason: "Zaal dicht" }] },
    });
    expect(writePublications(intake)).toEqual([]);
    cancelDate(intake, { ...upkeep, date: "2026-12-07", again: true });
    writePublications(intake);
    expect(JSON.parse(readFileSync(join(folder, FILE), "utf8"))).not.toHaveProperty("schedule.cancelled");
  });
});

describe("klopt nog?", () => {
  it("is asked a month before a check grows old, three times at most, and not again after the answer", () => {
    const entry = { ...entryOf(), verification: { on: "2025-12-20" } };
    expect(isDue(entry, "2026-11-19")).toBe(false);
    expect(isDue(entry, "2026-11-20")).toBe(true);
    addKeeper(intake.db, 1, { slug: SLUG, email: "houder@example.org" });
    const ask = () => askStillTrue(intake, [entry]);
    expect([ask(), ask()]).toEqual([1, 0]);
    for (let round = 0; round < 5; round++) {
      intake.clock.now += 15 * 86_400_000;
      ask();
    }
    expect(letters()).toEqual(Array(3).fill("still-true houder@example.org"));
    expect(stillTrue(intake, { slug: SLUG, municipality: "almere", by: "provider" })).toBe(true);
    expect(currentContent(intake, FILE)).toHaveProperty("verification.on", expect.any(String));
  });
});
