import { describe, expect, it } from "vitest";
import { redeemCode, sendCode } from "#desk/sign-in/code.ts";
import { addEditor } from "#desk/sign-in/editors.ts";
import { testIntake } from "../../../support/test-intake.ts";

const MINUTE = 60_000;

function world(address = "redactie@example.org") {
  const intake = testIntake();
  const wanted = { email: address, name: "Redactie", organizations: ["*"], administrator: true };
  addEditor(intake.db, intake.now(), wanted, "test");
  const letters = () =>
    intake.db
      .prepare("SELECT body FROM mail ORDER BY rowid")
      .all()
      .map(({ body }) => (/Uw code is ([\d ]+\d)/.exec(String(body))?.[1] ?? "").replaceAll(" ", ""));
  return { intake, address, letters };
}

describe("somebody who asks for codes for the address of an editor all day", () => {
  it("never keeps her out: the code in the newest letter works, at whatever minute she asks", () => {
    const { intake, address, letters } = world();
    let entered = 0;
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      intake.clock.now += MINUTE;
      for (let times = 0; times < 3; times++) sendCode(intake, address);
      if (minute % 17 !== 0) continue;
      const hers = sendCode(intake, address);
      const code = letters().at(-1) ?? "";
      intake.clock.now += 2 * MINUTE;
      if ("editorId" in redeemCode(intake, hers, code)) entered++;
    }
    expect(entered).toBe(Math.ceil((24 * 60) / 17));
    // Twelve short codes, and one letter per seven minutes; a few more because she used some up.
    expect(letters().length).toBeLessThanOrEqual(12 + Math.ceil((24 * 60) / 7) + entered);
  });

  it("gets few codes to guess: after twelve in a day they are too long for that", () => {
    const { intake, address, letters } = world();
    for (let times = 0; times < 200; times++) sendCode(intake, address);
    expect(letters().filter((code) => code.length === 8)).toHaveLength(12);
    expect(letters().filter((code) => code.length === 20)).toHaveLength(1);
    intake.clock.now += 24 * 60 * MINUTE;
    sendCode(intake, address);
    expect(letters().at(-1)).toHaveLength(8);
  });

  it("gets no code that works for every browser by asking often from one place alone, and takes none of hers", () => {
    const { intake, address, letters } = world();
    const theirs = sendCode(intake, address, { often: true });
    const hers = sendCode(intake, address);
    const code = letters().at(-1) ?? "";
    expect(code).toHaveLength(8);
    expect(redeemCode(intake, theirs, code)).toEqual({ refused: "wrong" });
    expect("editorId" in redeemCode(intake, hers, code)).toBe(true);
  });

  it("cannot guess at a long code by burning it: wrong guesses of others take nothing from it", () => {
    const { intake, address, letters } = world();
    const guessers = Array.from({ length: 20 }, () => sendCode(intake, address, { often: true }));
    for (const token of guessers)
      for (let times = 0; times < 8; times++)
        expect(redeemCode(intake, token, "12345678901234567890")).toEqual({ refused: "wrong" });
    const hers = sendCode(intake, address, { often: true });
    const code = letters().at(-1) ?? "";
    expect(letters()).toHaveLength(1);
    expect("editorId" in redeemCode(intake, hers, code)).toBe(true);
    expect(redeemCode(intake, guessers[0] ?? "", code), "a code counts once").toEqual({ refused: "over" });
  });

  it("learns nothing: an address that nobody has is counted in the same way", () => {
    const { intake, address } = world();
    const rowsOf = (asked: string) => {
      const count = (table: string) => intake.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"];
      const before = [Number(count("sign_in")), Number(count("code")), Number(count("audit"))];
      for (let times = 0; times < 40; times++) sendCode(intake, asked);
      return [count("sign_in"), count("code"), count("audit")].map(
        (now, at) => Number(now) - (before[at] ?? 0),
      );
    };
    expect(rowsOf("niemand@example.org")).toEqual(rowsOf(address));
  });
});

describe("somebody who asks twice in one browser", () => {
  it("may use either letter", () => {
    const { intake, address, letters } = world();
    const first = sendCode(intake, address);
    const second = sendCode(intake, address, { token: first });
    expect(second).toBe(first);
    expect("editorId" in redeemCode(intake, second, letters()[0] ?? "")).toBe(true);
  });
  it("gets a new browser token for another address, and never one that somebody else chose", () => {
    const { intake, address } = world();
    const first = sendCode(intake, address);
    expect(sendCode(intake, "ander@example.org", { token: first })).not.toBe(first);
    expect(sendCode(intake, address, { token: "planted" })).not.toBe("planted");
  });
});
