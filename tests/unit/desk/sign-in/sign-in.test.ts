import { describe, expect, it } from "vitest";
import { redeemCode, sendCode } from "#desk/sign-in/code.ts";
import { addEditor, stopEditor } from "#desk/sign-in/editors.ts";
import {
  beginSession,
  endSession,
  IDLE_MS,
  LONGEST_MS,
  readSession,
  sessionsOf,
} from "#desk/sign-in/session.ts";
import { testIntake } from "../../../support/test-intake.ts";

function world() {
  const intake = testIntake();
  const added = addEditor(
    intake.db,
    intake.now(),
    { email: "redactie@example.org", name: "Redactie", organizations: ["*"], administrator: true },
    "test",
  );
  const letters = () => intake.db.prepare("SELECT address, body FROM mail").all();
  const code = () =>
    /(\d{4}) (\d{4})/
      .exec(String(letters().at(-1)?.["body"]))
      ?.slice(1)
      .join("") ?? "";
  return { intake, id: "id" in added ? added.id : "", letters, code };
}

describe("a code by mail", () => {
  it("lets its owner in once, in the browser that asked for it", () => {
    const { intake, id, code } = world();
    const token = sendCode(intake, "Redactie@Example.org");
    expect(redeemCode(intake, "another browser", code())).toEqual({ refused: "over" });
    expect(redeemCode(intake, token, ` ${code().slice(0, 4)} ${code().slice(4)}`)).toEqual({ editorId: id });
    expect(redeemCode(intake, token, code())).toEqual({ refused: "over" });
  });

  it("can be guessed five times and not once more", () => {
    const { intake, code } = world();
    const token = sendCode(intake, "redactie@example.org");
    const right = code();
    const wrong = right === "00000000" ? "00000001" : "00000000";
    const answers = Array.from({ length: 8 }, () => redeemCode(intake, token, wrong));
    expect(answers.map((answer) => ("refused" in answer ? answer.refused : "in"))).toEqual([
      "wrong",
      "wrong",
      "wrong",
      "wrong",
      "wrong",
      "over",
      "over",
      "over",
    ]);
    expect(redeemCode(intake, token, right)).toEqual({ refused: "over" });
  });

  it("is worth nothing after ten minutes", () => {
    const { intake, code } = world();
    const token = sendCode(intake, "redactie@example.org");
    intake.clock.now += 10 * 60_000;
    expect(redeemCode(intake, token, code())).toEqual({ refused: "over" });
  });

  it("is not sent to an address nobody has, nor to somebody who was stopped; the answer is the same", () => {
    const { intake, id, letters } = world();
    const second = addEditor(
      intake.db,
      1,
      { email: "tweede@example.org", name: "Tweede", organizations: ["*"], administrator: true },
      "test",
    );
    expect("id" in second && stopEditor(intake.db, 1, second.id, id)).toBe(true);
    for (const address of ["niemand@example.org", "tweede@example.org"]) {
      const token = sendCode(intake, address);
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(redeemCode(intake, token, "12345678")).toEqual({ refused: "wrong" });
    }
    expect(letters()).toEqual([]);
  });

  it("stands nowhere in the database as it is written in the letter", () => {
    const { intake, code } = world();
    const token = sendCode(intake, "redactie@example.org");
    const stored = JSON.stringify(
      intake.db
        .prepare("SELECT hex(hash) AS h, hex(code) AS c, hex(about) AS a FROM sign_in, code USING (about)")
        .all(),
    );
    expect(stored).toContain('"h"');
    expect(stored).not.toContain(Buffer.from(token).toString("hex").toUpperCase());
    expect(stored).not.toContain(Buffer.from(code()).toString("hex").toUpperCase());
  });
});

describe("a session", () => {
  it("ends after half an hour of silence, and after ten hours of work", () => {
    const { intake, id } = world();
    const { db, clock } = intake;
    const token = beginSession(db, clock.now, id, "Firefox", "code");
    expect(readSession(db, clock.now + IDLE_MS - 1, token)?.editor.id).toBe(id);
    expect(readSession(db, clock.now + 2 * IDLE_MS, token)).toBeUndefined();
    const busy = beginSession(db, clock.now, id, "Firefox", "code");
    let at = clock.now;
    while (at < clock.now + LONGEST_MS - IDLE_MS)
      expect(readSession(db, (at += IDLE_MS - 1000), busy)).toBeDefined();
    expect(readSession(db, clock.now + LONGEST_MS, busy)).toBeUndefined();
  });

  it("ends at once when its editor is stopped or ends it, and only its owner can", () => {
    const { intake, id } = world();
    const { db, clock } = intake;
    const other = addEditor(
      db,
      1,
      { email: "tweede@example.org", name: "Tweede", organizations: ["x"], administrator: false },
      "test",
    );
    const otherId = "id" in other ? other.id : "";
    const mine = beginSession(db, clock.now, id, "Firefox", "code");
    const theirs = beginSession(db, clock.now, otherId, "Chrome", "code");
    const [line] = sessionsOf(db, clock.now, id);
    expect(endSession(db, clock.now, otherId, line?.id ?? "")).toBe(false);
    expect(readSession(db, clock.now, mine)).toBeDefined();
    expect(stopEditor(db, clock.now, otherId, id)).toBe(true);
    expect(readSession(db, clock.now, theirs)).toBeUndefined();
    expect(endSession(db, clock.now, id, line?.id ?? "")).toBe(true);
    expect(readSession(db, clock.now, mine)).toBeUndefined();
  });

  it("stays possible: the last administrator cannot be stopped", () => {
    const { intake, id } = world();
    expect(stopEditor(intake.db, 1, id, id)).toBe(false);
  });
});
