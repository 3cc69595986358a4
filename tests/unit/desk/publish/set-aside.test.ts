import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ContentProblem } from "#catalog/content-problem.ts";
import { pageProblemOf } from "#catalog/page-problem.ts";
import { deliverMail, oldestUnsent } from "#desk/mail/deliver-mail.ts";
import { letLettersGo, queueMail } from "#desk/mail/queue-mail.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import {
  decidedSlugs,
  hasUnpublished,
  lastPublications,
  lastWritten,
} from "#desk/publish/publication-state.ts";
import { startPublisher } from "#desk/publish/publisher.ts";
import { putBack } from "#desk/publish/put-back.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import type { Guide } from "#domain/guide.ts";
import { HANGS_MS } from "../../../support/desk-world.ts";
import { CONTENT, testIntake } from "../../../support/test-intake.ts";

const PATH = "activities/almere/adem-ontspan.json";
const NEW = "activities/almere/weg-ermee.json";
let folder: string;
let intake: ReturnType<typeof testIntake>;
let guide: Guide;
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const changed = (more: object) => ({ ...(JSON.parse(read(PATH)) as object), ...more });
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  intake = testIntake(folder);
  guide = await intake.guide();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const decide = (path: string, value: unknown, submissionId?: string) =>
  queuePublication(intake, [{ path, value }], {
    actor: "redactie",
    ...(submissionId ? { submissionId } : {}),
  });
const refused = (path: string): ContentProblem => pageProblemOf(path, { kind: "link", address: "/weg" });
const back = (path: string) => putBack(intake, guide, refused(path));

describe("a decision that cannot be published", () => {
  it("gives the guide back what it held before, and comes back to the queue with a sentence", () => {
    const before = read(PATH);
    decide(PATH, changed({ costNote: "Met een rare link" }));
    writePublications(intake);
    expect(back(PATH)).toBe(true);
    expect(read(PATH)).toBe(before);
    expect(hasUnpublished(intake.db)).toBe(false);
    const [submission] = openSubmissions(intake.db);
    expect(submission).toMatchObject({
      kind: "change",
      slug: "adem-ontspan",
      state: "waiting",
      setAside: "Op de pagina staat een link die nergens heen leidt: “/weg”.",
    });
    expect(submission?.form["costNote"]).toBe("Met een rare link");
    expect(lastPublications(intake.db, 1)[0]).toMatchObject({ setAsideAt: intake.now() });
  });

  it("is told to nobody as if readers saw it: its letter goes, and one of what is live is sent", async () => {
    const letter = { kind: "approved", subject: "Het staat er", body: "Hier" };
    const sent: string[] = [];
    const postman = {
      way: "",
      send: ({ to }: { to: string }) => {
        sent.push(to);
        return Promise.resolve();
      },
    };
    const deliver = () => deliverMail(intake.db, postman, "gids@example.org", intake.now, () => undefined);
    queueMail(
      intake,
      { ...letter, address: "goed@example.org" },
      { onceLive: decide(NEW, changed({ title: "Goed" })) },
    );
    queueMail(
      intake,
      { ...letter, address: "fout@example.org" },
      { onceLive: decide(PATH, changed({ costNote: "Fout" })) },
    );
    writePublications(intake);
    await deliver();
    expect(sent).toEqual([]);
    expect(oldestUnsent(intake.db)).toBeUndefined();
    back(PATH);
    letLettersGo(intake.db, lastWritten(intake.db));
    await deliver();
    expect(sent).toEqual(["goed@example.org"]);
    expect(intake.db.prepare("SELECT count(*) AS n FROM mail WHERE sent_at IS NULL").get()?.["n"]).toBe(0);
  });

  it("leaves no file of something new, and its address is free again", () => {
    decide(NEW, changed({ title: "Weg ermee" }));
    writePublications(intake);
    expect(back(NEW)).toBe(true);
    expect(existsSync(join(folder, NEW))).toBe(false);
    expect(decidedSlugs(intake.db)).not.toContain("weg-ermee");
    const [submission] = openSubmissions(intake.db);
    expect(submission).toMatchObject({ kind: "new", state: "waiting" });
    expect(submission?.slug).toBeUndefined();
  });

  it("leaves what was decided before it and is in order to be published", () => {
    decide(PATH, changed({ costNote: "Goed" }));
    decide(PATH, changed({ costNote: "Fout" }));
    writePublications(intake);
    expect(back(PATH)).toBe(true);
    expect(read(PATH)).toContain("Goed");
    expect(hasUnpublished(intake.db)).toBe(true);
    expect(back(PATH)).toBe(true);
    expect(read(PATH)).not.toContain("Goed");
    expect(back(PATH)).toBe(false);
  });

  it("is not taken for published when the process was killed before the file was given back", () => {
    const before = read(PATH);
    decide(PATH, changed({ costNote: "Fout" }));
    writePublications(intake);
    const written = read(PATH);
    back(PATH);
    writeFileSync(join(folder, PATH), written);
    intake.db.exec("UPDATE publication SET put_back_at = NULL");
    writePublications(intake);
    expect(read(PATH)).toBe(before);
  });

  it("is not given back when somebody changed the file by hand and nobody decided anything", () => {
    expect(back(PATH)).toBe(false);
  });
});

it(
  "one decision that is refused waits for its editor, and the others are live at once",
  async () => {
    const stop = new AbortController();
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
    git("init", "--quiet");
    git("add", PATH);
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "begin");
    const said: string[] = [];
    const bad = () => read(PATH).includes("Fout");
    decide(PATH, changed({ costNote: "Fout" }));
    decide(NEW, changed({ title: "Goed" }));
    startPublisher({
      intake,
      contentGit: true,
      signal: stop.signal,
      report: (line) => said.push(line),
      isOfAnotherDay: () => Promise.resolve(false),
      deliverSoon: () => undefined,
      refresh: () => Promise.resolve(),
      build: async ({ live, putBack: giveBack }) => {
        while (bad() && giveBack(refused(PATH)));
        await live([]);
        return { release: 1 };
      },
    });
    const lines = () => lastPublications(intake.db, 2);
    await expect.poll(() => hasUnpublished(intake.db), { timeout: HANGS_MS }).toBe(false);
    stop.abort();
    expect(lines()[0]?.liveAt).toBeDefined();
    expect(lines()[1]).toMatchObject({ setAsideAt: intake.now() });
    expect(lines()[1]?.liveAt).toBeUndefined();
    expect(said.join()).toContain("adem-ontspan");
    const changes = () => git("status", "--porcelain", "--untracked-files=no");
    await expect.poll(changes, { timeout: HANGS_MS, interval: 300 }).toBe("");
    expect(git("ls-files")).toContain(NEW);
  },
  HANGS_MS,
);
