import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redeemCode, sendCode } from "#desk/sign-in/code.ts";
import { mayGive } from "#desk/sign-in/editor.ts";
import { addEditor, allEditors, beginAnew, readEditor, stopEditor } from "#desk/sign-in/editors.ts";
import { RECENT_MS, readAfterProof, whereToProve } from "#desk/sign-in/proof.ts";
import { beginSession, endOtherSessions, readSession } from "#desk/sign-in/session.ts";
import { auditRefusal, refusalsSince } from "#desk/store/audit.ts";
import { testIntake } from "../../../support/test-intake.ts";

const person = (active: boolean, administrator: boolean, organizations: string[]) => ({
  id: "x",
  name: "X",
  email: "x@example.org",
  active,
  administrator,
  organizations,
});
const slugs = fc.uniqueArray(fc.constantFrom("a", "b", "c", "*"), { minLength: 1 });

function world() {
  const intake = testIntake();
  const add = (email: string, organizations: string[], administrator = false) => {
    const added = addEditor(intake.db, 1, { email, name: email, organizations, administrator }, "test");
    return "id" in added ? added.id : "";
  };
  return { intake, db: intake.db, now: intake.clock.now, add };
}

describe("rights", () => {
  it("are nobody's in a new database: the first administrator is named on the command line", () => {
    expect(allEditors(testIntake().db)).toEqual([]);
  });

  it("are given only by an administrator who is not stopped and has them all", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        slugs,
        slugs,
        slugs,
        (active, administrator, has, gives, hers) => {
          const may = mayGive(person(active, administrator, has), gives, hers);
          const hasAll = has.includes("*") || [...gives, ...hers].every((one) => has.includes(one));
          expect(may).toBe(active && administrator && hasAll);
        },
      ),
    );
    expect(mayGive(undefined, [])).toBe(false);
  });

  it("that were taken away a moment before are not given any more, and the attempt is written down", () => {
    const { db, now, add } = world();
    add("hoofd@example.org", ["*"], true);
    const id = add("tweede@example.org", ["*"], true);
    const may = () => mayGive(readEditor(db, id), ["*"]);
    const wanted = { email: "vriend@example.org", name: "Vriend", organizations: ["*"], administrator: true };
    expect(stopEditor(db, now, id, "test")).toBe(true);
    expect(addEditor(db, now, wanted, id, may)).toMatchObject({ refused: "not theirs" });
    expect(refusalsSince(db, now - 1)).toEqual({ "rights refused": 1 });
  });

  it("over the whole guide stay with somebody, also when an administrator of a part remains", () => {
    const { db, add } = world();
    const head = add("hoofd@example.org", ["*"], true);
    add("deel@example.org", ["a"], true);
    expect(stopEditor(db, 1, head, "test")).toBe(false);
    const less = { email: "hoofd@example.org", name: "Hoofd", organizations: ["a"], administrator: true };
    expect(addEditor(db, 1, less, "test")).toMatchObject({ refused: "last" });
  });
});

describe("somebody who was stopped and comes back", () => {
  it("has no session, no code and no letter that waits", () => {
    const { intake, db, now, add } = world();
    add("hoofd@example.org", ["*"], true);
    const id = add("terug@example.org", ["a"]);
    const session = beginSession(db, now, id, "Firefox", "code");
    const token = sendCode(intake, "terug@example.org");
    const code =
      /Uw code is ([\d ]+)/.exec(String(db.prepare("SELECT body FROM mail").get()?.["body"]))?.[1] ?? "";
    stopEditor(db, now, id, "test");
    const late = beginSession(db, now, id, "Firefox", "code");
    for (const table of ["session", "code", "sign_in", "mail"])
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get(), table).toEqual({ n: 0 });
    add("terug@example.org", ["a"]);
    expect(readSession(db, now, session)).toBeUndefined();
    expect(readSession(db, now, late)).toBeUndefined();
    expect(redeemCode(intake, token, code)).toEqual({ refused: "over" });
  });
  it("stays an editor when only a telephone was lost, with nothing of what it held", () => {
    const { db, now, add } = world();
    const id = add("kwijt@example.org", ["a"]);
    const session = beginSession(db, now, id, "Firefox", "code");
    expect(beginAnew(db, now, id, "test")).toEqual({ email: "kwijt@example.org" });
    expect(readSession(db, now, session)).toBeUndefined();
    expect(readEditor(db, id)?.active).toBe(true);
  });
});

describe("a session", () => {
  it("that came with a new sign-in is over, whosever it was", () => {
    const { db, now, add } = world();
    const [first, second] = [add("een@example.org", ["a"]), add("twee@example.org", ["a"])];
    const planted = beginSession(db, now, first, "Firefox", "code");
    const own = beginSession(db, now, second, "Firefox", "code", planted);
    expect(readSession(db, now, planted)).toBeUndefined();
    expect(readSession(db, now, own)?.editor.id).toBe(second);
  });
  it("can end all others of the same editor and of nobody else", () => {
    const { db, now, add } = world();
    const [hers, theirs] = [add("een@example.org", ["a"]), add("twee@example.org", ["a"])];
    const [here, there] = [1, 2].map(() => beginSession(db, now, hers, "Firefox", "code"));
    const other = beginSession(db, now, theirs, "Chrome", "code");
    const session = readSession(db, now, here ?? "");
    if (session) endOtherSessions(db, now, session);
    expect([here, there, other].map((token) => readSession(db, now, token ?? "") !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });
  it("is proof for a quarter of an hour, and of an administrator only when begun by a key", () => {
    const { db, now, add } = world();
    const sessionOf = (id: string, means: "code" | "passkey") => {
      const session = readSession(db, now, beginSession(db, now, id, "Firefox", means));
      if (!session) throw new Error("no session");
      return session;
    };
    const editor = sessionOf(add("een@example.org", ["a"]), "code");
    const head = sessionOf(add("hoofd@example.org", ["*"], true), "code");
    const ask = { needs: "recent", next: "ik", keysFor: "administrators" } as const;
    const askKey = { needs: "key", next: "redactie", keysFor: "administrators" } as const;
    expect(whereToProve(db, now, editor, ask)).toBeUndefined();
    expect(whereToProve(db, now + RECENT_MS, editor, ask)).toBe("/beheer/bewijs?naar=ik");
    expect(whereToProve(db, now, head, askKey), "she makes one first").toBe("/beheer/sleutel");
    db.prepare(
      "INSERT INTO passkey (id, editor_id, public_key, counter, transports, created_at) VALUES ('k', ?, x'00', 0, '[]', 1)",
    ).run(head.editor.id);
    expect(whereToProve(db, now, head, askKey)).toBe("/beheer/bewijs?naar=redactie");
    expect(whereToProve(db, now, head, ask), "mail is no way round the key").toBe("/beheer/bewijs?naar=ik");
    expect(whereToProve(db, now, { ...head, means: "passkey" }, askKey)).toBeUndefined();
    expect(readAfterProof("https://example.org")).toBeUndefined();
    expect(readAfterProof("constructor")).toBeUndefined();
  });
});

describe("what was refused", () => {
  it("is counted to the end of a flood, while its lines do not fill the disk", () => {
    const { db, now } = world();
    for (let times = 0; times < 700; times++)
      auditRefusal(db, { at: now, actor: "visitor", action: "code refused", subject: "sign-in" });
    expect(refusalsSince(db, now - 1)).toEqual({ "code refused": 700 });
    const lines = db.prepare("SELECT count(*) AS n FROM audit WHERE action = 'code refused'").get();
    expect(lines).toEqual({ n: 500 });
  });
});
