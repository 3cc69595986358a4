import { describe, expect, it } from "vitest";
import { audit } from "#desk/store/audit.ts";
import { openStore, transaction } from "#desk/store/open-store.ts";
import { hashOf } from "#desk/store/secret.ts";
import { makeLink, readLink, spendLink, stopLink, useLink, usesOfLinks } from "#desk/gate/link.ts";
import { RateLimit } from "#desk/gate/rates.ts";
import { judgeStamp, newStamp } from "#desk/gate/form-stamp.ts";
import { testIntake } from "../../../support/test-intake.ts";

const DAY = 86_400_000;

describe("the audit trail", () => {
  it("can be added to, and neither changed nor cut", () => {
    const db = openStore(":memory:");
    audit(db, { at: 1, actor: "guide", action: "tried", subject: "x" });
    expect(() => db.exec("UPDATE audit SET actor = 'nobody'")).toThrow("the audit trail is final");
    expect(() => db.exec("DELETE FROM audit")).toThrow("the audit trail is final");
    expect(db.prepare("SELECT count(*) AS n FROM audit").get()).toEqual({ n: 1 });
  });
});

describe("a transaction", () => {
  it("keeps all of its work or none of it", () => {
    const db = openStore(":memory:");
    expect(() =>
      transaction(db, () => {
        db.exec("INSERT INTO proof_used VALUES ('a', 1)");
        throw new Error("halfway");
      }),
    ).toThrow("halfway");
    expect(db.prepare("SELECT count(*) AS n FROM proof_used").get()).toEqual({ n: 0 });
  });
});

describe("a link from a letter", () => {
  it("can be looked at as often as one likes and used once", () => {
    const { db, clock } = testIntake();
    const token = makeLink(db, clock.now, { purpose: "keep", slug: "koffie" });
    for (let times = 0; times < 3; times++)
      expect(readLink(db, clock.now, token)).toMatchObject({ link: { slug: "koffie" } });
    expect(readLink(db, clock.now, `${token}x`)).toEqual({ gone: "unknown" });
    expect(spendLink(db, clock.now, { hash: hashOf(token) })).toBe(true);
    expect(spendLink(db, clock.now, { hash: hashOf(token) })).toBe(false);
    expect(readLink(db, clock.now, token)).toEqual({ gone: "used" });
  });
  it("works no longer than it says, and is stored as a hash alone", () => {
    const { db, clock } = testIntake();
    const token = makeLink(db, clock.now, { purpose: "confirm" });
    const late = clock.now + 7 * DAY;
    expect(db.prepare("SELECT hash FROM link").get()?.["hash"]).toEqual(new Uint8Array(hashOf(token)));
    expect(readLink(db, late, token)).toEqual({ gone: "expired" });
    expect(spendLink(db, late, { hash: hashOf(token) })).toBe(false);
  });
  it("to what somebody looks after works until 400 days after its last use, and each use is written down", () => {
    const { db, clock } = testIntake();
    const token = makeLink(db, clock.now, { purpose: "keep", slug: "koffie", email: "houder@example.org" });
    let at = clock.now;
    for (let times = 0; times < 3; times++) {
      at += 399 * DAY;
      const found = readLink(db, at, token);
      if ("gone" in found) throw new Error(`gone after ${times} uses`);
      useLink(db, at, found.link, "plek");
    }
    expect(usesOfLinks(db, "koffie", 5)).toHaveLength(3);
    expect(usesOfLinks(db, "koffie", 1)).toEqual([{ at, detail: "plek" }]);
    expect(readLink(db, at + 400 * DAY - 1, token)).toHaveProperty("link");
    expect(readLink(db, at + 400 * DAY, token)).toEqual({ gone: "expired" });
  });
  it("that its holder stops works no longer, and neither do their others to the same activity", () => {
    const { db, clock } = testIntake();
    const make = (slug: string, email: string) => makeLink(db, clock.now, { purpose: "keep", slug, email });
    const [one, two] = [make("koffie", "houder@example.org"), make("koffie", "Houder@example.org")];
    const others = [make("koor", "houder@example.org"), make("koffie", "ander@example.org")];
    const found = readLink(db, clock.now, one);
    if ("gone" in found) throw new Error("the link does not work");
    stopLink(db, clock.now, found.link);
    for (const token of [one, two]) expect(readLink(db, clock.now, token)).toEqual({ gone: "used" });
    for (const token of others) expect(readLink(db, clock.now, token)).toHaveProperty("link");
    const trail = db.prepare("SELECT actor, action, subject FROM audit").all();
    expect(trail).toEqual([{ actor: "provider", action: "link stopped", subject: "koffie" }]);
  });
});

describe("a rate", () => {
  it("gives a burst, then says how long to wait, and forgives with time", () => {
    const limit = new RateLimit({ burst: 2, perHour: 60 });
    expect(limit.take("a", 0).ok).toBe(true);
    expect(limit.take("a", 0).ok).toBe(true);
    expect(limit.take("a", 0)).toEqual({ ok: false, retryAfter: 60 });
    expect(limit.take("b", 0).ok).toBe(true);
    expect(limit.take("a", 60_000).ok).toBe(true);
    expect(limit.take("a", 0).ok).toBe(false);
  });
});

describe("the stamp of a form", () => {
  const stamp = newStamp("secret", 1_000_000);
  it.each([
    [1_000_000 + 3_000, "too fast"],
    [1_000_000 + 5_000, "fine"],
    [1_000_000 + 25 * 3_600_000, "too old"],
  ] as const)("at %i is %s", (now, judged) => {
    expect(judgeStamp("secret", stamp, now, "form")).toBe(judged);
  });
  it("counts for its own form and its own guide alone", () => {
    expect(judgeStamp("another", stamp, 1_010_000, "form")).toBe("unknown");
    expect(judgeStamp("secret", { ...stamp, key: newStamp("secret", 1).key }, 1_010_000, "form")).toBe(
      "unknown",
    );
    expect(judgeStamp("secret", { key: "", stamp: "" }, 1_010_000, "form")).toBe("unknown");
  });
});
