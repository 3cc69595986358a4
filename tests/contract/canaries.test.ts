import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetOld, KEPT_DAYS } from "#desk/store/retention.ts";
import { hiddenFields, FILLED, Visitor, confirmListing } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { untilVisible } from "../reliability/decide.ts";
import { formBody, keepAlive, send } from "../reliability/send-forms.ts";

/** A word in every private field that stands nowhere else. `state`: how the submission ends. */
const canaryOf = (state: string) => ({
  submitterName: `Kanarie-naam-${state}`,
  submitterEmail: `kanarie-${state}@voorbeeld-kanarie.org`,
  submitterPhone: `06-4711${state.length}0815`,
  remark: `Kanarie-opmerking-${state}`,
});
const STATES = ["onbevestigd", "goedgekeurd", "afgewezen", "teruggevraagd"] as const;
/** A link to keep an activity true ends by itself after this long without use. */
const LINK_DAYS_UNUSED = 400;
const CANARY = /kanarie|06-4711/i;

let world: DeskWorld;
const numbers = new Map<string, string>();

beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: world.dir, stdio: "pipe" });
  git("init", "-q");
  git("add", "content");
  git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "begin");
  makeEditor(world, "redactie@example.org", ["*"], true);
  await world.start({ CONTENT_GIT: "1" });
  const editor = new Visitor(world);
  await editor.signIn("redactie@example.org");
  for (const state of STATES) {
    const fields = { title: `Kanariepiet ${state}`.replace("Kanarie", "Vogel"), ...canaryOf(state) };
    const { location } = await send(world, keepAlive(1), "/aanmelden", formBody(world, fields));
    const number = /nummer=(MW-\w+)/.exec(location)?.[1] ?? "";
    numbers.set(state, number);
    if (state === "onbevestigd") continue;
    await confirmListing(world, new Visitor(world), number);
    const page = await (await editor.get(`/beheer/inzending/${number}`)).text();
    expect(page).toContain(canaryOf(state).submitterEmail);
    const { version = "" } = hiddenFields(page);
    const [action, extra] = {
      goedgekeurd: ["goedkeuren", {}],
      afgewezen: ["afwijzen", { reden: "other" }],
      teruggevraagd: ["terugvragen", { antwoord: "Op welke dag is het?" }],
    }[state] as [string, Record<string, string>];
    const answer = await editor.post(`/beheer/inzending/${number}/${action}`, {
      ...FILLED,
      ...fields,
      ...extra,
      version,
    });
    expect(answer.status).toBe(303);
  }
  expect(await untilVisible(world, "/activiteiten/vogelpiet-goedgekeurd")).toBeDefined();
  await until(
    () => world.letters().length >= 8,
    HANGS_MS,
    () => `eight letters: ${world.letters().length}`,
  );
});
afterAll(() => world.remove());

/** Files under a folder that hold a canary, binary ones included. */
function filesWith(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && pattern.test(readFileSync(path, "latin1"));
  });
}

describe("what a provider tells the editors alone", () => {
  it("is in no file of the content and in no commit", () => {
    expect(filesWith(join(world.dir, "content"), CANARY)).toEqual([]);
    const log = execFileSync("git", ["log", "-p", "--all"], {
      cwd: world.dir,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect(log).toContain("vogelpiet-goedgekeurd");
    expect(log).not.toMatch(CANARY);
  });
  it("is in no release: no page, no search index, no document for a search server", () => {
    const releases = join(world.dataDir, "releases");
    const made = readdirSync(releases).filter((name) => /^\d+$/.test(name) && name !== "1");
    expect(made.length).toBeGreaterThan(0);
    for (const name of made) expect(filesWith(join(releases, name), CANARY)).toEqual([]);
  });
  it("is in no log and in nothing the audit trail keeps", () => {
    expect(world.output()).not.toMatch(CANARY);
    const trail = world.store().prepare("SELECT * FROM audit").all();
    expect(trail.length).toBeGreaterThan(8);
    expect(JSON.stringify(trail)).not.toMatch(CANARY);
  });
  it("is in nobody else's letters", () => {
    for (const { to, subject, text } of world.letters()) {
      const own = STATES.find((state) => to.includes(canaryOf(state).submitterEmail));
      const others = STATES.filter((state) => state !== own).map((state) => canaryOf(state));
      for (const canary of others)
        for (const secret of Object.values(canary)) expect(`${subject} ${text}`, to).not.toContain(secret);
      if (!own) expect(`${subject} ${text}`).not.toMatch(CANARY);
    }
  });
  it("is gone from the database and its journal when its time is over, and what was decided stays", async () => {
    await world.stop();
    const db = world.store();
    const later = Date.now() + (KEPT_DAYS.submitterAfterDecision + 1) * 86_400_000;
    db.prepare("UPDATE submission SET state = 'rejected', decided_at = ? WHERE state = 'asked'").run(
      Date.now(),
    );
    const gone = forgetOld(db, later);
    expect(gone["submitters"]).toBe(3);
    expect(gone["unconfirmed"]).toBe(1);
    expect(db.prepare("SELECT count(*) AS n FROM submission").get()).toEqual({ n: 3 });
    // A link to keep an activity true holds its holder until it was not used for so long.
    forgetOld(db, Date.now() + (LINK_DAYS_UNUSED + 1) * 86_400_000);
    db.exec("DELETE FROM keeper; DELETE FROM mail; PRAGMA wal_checkpoint(TRUNCATE)");
    for (const name of readdirSync(world.dataDir).filter((one) => one.startsWith("desk.db")))
      expect(readFileSync(join(world.dataDir, name), "latin1"), name).not.toMatch(CANARY);
  });
});
