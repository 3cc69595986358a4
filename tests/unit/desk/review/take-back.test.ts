import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { letLettersGo } from "#desk/mail/queue-mail.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { lastWritten, markLive } from "#desk/publish/publication-state.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { approve } from "#desk/review/decide.ts";
import { canTakeBack, takeBack } from "#desk/review/take-back.ts";
import { readSubmission } from "#desk/submit/submission.ts";
import { publishedVersion, submit, submitChange } from "#desk/submit/submit.ts";
import { stillTrue } from "#desk/upkeep/keep-activity.ts";
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

const NEW = "activities/almere/koffie-op-de-stoep.json";
const SLUG = "adem-ontspan";
const FILE = `activities/almere/${SLUG}.json`;
const wait = (id: string) =>
  intake.db.prepare("UPDATE submission SET state = 'waiting', waiting_since = 5 WHERE id = ?").run(id);
const decide = (id: string, changes: object) => {
  const decision = {
    id,
    version: 1,
    by: "e1",
    base: undefined,
    read: false,
    answer: "",
    mayDecide: () => true,
  };
  expect(approve(intake, guide, { ...decision, values: {}, ...changes })).toMatchObject({ done: true });
};
function approveNew(title: string, fields: Record<string, string> = {}): string {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields, title }))
    for (const one of [value].flat()) sent.append(name, one);
  const values = readFormValues(sent);
  const submitter = { name: "Naam", email: "inzender@example.org", phone: "", remark: "", keep: true };
  const sentIn = { key: title, values, municipality: "almere", submitter };
  const { id } = submit(intake, sentIn, guide.catalog.organizations);
  wait(id);
  decide(id, { values });
  return id;
}
function approveChange(changes: object): string {
  const entry = guide.catalog.activities.find(({ slug }) => slug === SLUG);
  if (!entry) throw new Error("the guide has changed");
  const values = { ...valuesOfActivity(entry), ...changes };
  const base = publishedVersion(intake, entry);
  const { id } = submitChange(intake, {
    key: "c1",
    values,
    entry,
    email: "a@example.org",
    kind: "change",
    base,
  });
  decide(id, { values, base });
  return id;
}
const live = () => {
  writePublications(intake);
  const upTo = lastWritten(intake.db);
  markLive(intake.db, upTo, intake.now());
  letLettersGo(intake.db, upTo);
};
const back = (id: string) => takeBack({ intake, guide }, { id, by: "e1" });
const stateOf = (id: string) => readSubmission(intake.db, id);
const lettersOf = (kind: string) => intake.db.prepare("SELECT 1 FROM mail WHERE kind = ?").all(kind).length;

describe("an approval that is taken back", () => {
  for (const written of [false, true])
    it(`leaves nothing of a new activity, ${written ? "already" : "not yet"} written to the disk`, () => {
      const id = approveNew("Koffie op de stoep", { organization: "Club Van Eergisteren" });
      if (written) writePublications(intake);
      expect(lettersOf("approved")).toBe(1);
      expect(back(id)).toBe(true);
      expect(currentContent(intake, NEW)).toBeUndefined();
      expect(currentContent(intake, "organizations/club-van-eergisteren.json")).toBeUndefined();
      expect(stateOf(id)).toMatchObject({ state: "waiting", waitingSince: 5 });
      expect(stateOf(id)?.slug).toBeUndefined();
      expect(lettersOf("approved"), "no letter says what is not so").toBe(0);
      expect(intake.db.prepare("SELECT 1 FROM keeper").all()).toEqual([]);
    });

  it("gives a changed activity what it said before", () => {
    const before = currentContent(intake, FILE);
    const id = approveChange({ costNote: "Nieuw" });
    expect(currentContent(intake, FILE)).not.toEqual(before);
    expect(back(id)).toBe(true);
    expect(currentContent(intake, FILE)).toEqual(before);
    expect(stateOf(id)?.slug).toBe(SLUG);
  });

  it("keeps an organisation that another approval leans on by now", () => {
    const id = approveNew("Koffie op de stoep", { organization: "Club Van Eergisteren" });
    approveNew("Thee op de stoep", {
      organizationSlug: "club-van-eergisteren",
      organization: "Club Van Eergisteren",
    });
    expect(back(id)).toBe(true);
    expect(currentContent(intake, NEW)).toBeUndefined();
    expect(currentContent(intake, "organizations/club-van-eergisteren.json")).toBeDefined();
  });
});

describe("an approval stands", () => {
  it("once readers see it and the provider was told", () => {
    const id = approveNew("Koffie op de stoep");
    live();
    expect(back(id)).toBe(false);
    expect(currentContent(intake, NEW)).toBeDefined();
    expect(stateOf(id)?.state).toBe("approved");
  });

  it("once somebody decided something else about the same activity", () => {
    const id = approveChange({ costNote: "Nieuw" });
    const submission = stateOf(id);
    expect(submission && canTakeBack({ intake }, submission)).toBe(true);
    stillTrue(intake, { slug: SLUG, municipality: "almere", by: "e2" });
    expect(back(id)).toBe(false);
  });

  it("when it is taken back twice", () => {
    const id = approveNew("Koffie op de stoep");
    expect([back(id), back(id)]).toEqual([true, false]);
  });
});
