import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPostman, deliverMail } from "#desk/mail/deliver-mail.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { testIntake } from "../support/test-intake.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

interface Received {
  to: string[];
  source: string;
}
let received: Received[] = [];
let server: SMTPServer;
let refuse = false;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  received = [];
  refuse = false;
  folder = temporaryFolder();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      let source = "";
      stream.on("data", (chunk) => (source += String(chunk)));
      stream.on("end", () => {
        if (refuse)
          return callback(Object.assign(new Error("no room for victim@example.org"), { responseCode: 452 }));
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  folder.remove();
});

const url = () => `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
const letter = {
  kind: "trial",
  address: "victim@example.org",
  subject: "Een proef",
  body: "Eén regel.\n.\nEn nog een.",
};

describe("a letter", () => {
  it("goes to a real server once, and nothing but its kind is remembered", async () => {
    const { db, now } = testIntake();
    queueMail({ db, now }, letter);
    const postman = createPostman(url(), folder.path);
    expect(await deliverMail(db, postman, "Gids <gids@example.org>", now, () => undefined)).toBe(1);
    expect(await deliverMail(db, postman, "Gids <gids@example.org>", now, () => undefined)).toBe(0);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["victim@example.org"]);
    expect(JSON.stringify(db.prepare("SELECT * FROM mail").all())).not.toContain("victim");
  });

  it("waits when the server refuses or is gone, is tried again, and its address stays out of the log", async () => {
    const intake = testIntake();
    queueMail(intake, letter);
    const said: string[] = [];
    const postman = createPostman(url(), folder.path);
    const deliver = () =>
      deliverMail(intake.db, postman, "gids@example.org", intake.now, (line) => said.push(line));
    refuse = true;
    expect(await deliver()).toBe(0);
    expect(await deliver()).toBe(0);
    refuse = false;
    intake.clock.now += 61_000;
    expect(await deliver()).toBe(1);
    expect(received).toHaveLength(1);
    expect(said.join("\n")).toContain("452");
    expect(said.join("\n")).not.toContain("victim");
  });

  it("cannot be made to say more by what somebody typed", async () => {
    const { db, now } = testIntake();
    const hostile = [
      "x\r\nBcc: other@example.org",
      "x\nX-Evil: 1",
      "\u0000\u202e<b>",
      "=?utf-8?Q?=0D=0ABcc:_other@example.org?=",
    ];
    for (const subject of hostile) queueMail({ db, now }, { ...letter, subject });
    for (const address of [
      "a@example.org, other@example.org",
      "a@example.org\r\nBcc: other@example.org",
      "<a@example.org> other@example.org",
    ])
      queueMail({ db, now }, { ...letter, address });
    await deliverMail(db, createPostman(url(), folder.path), "gids@example.org", now, () => undefined);
    expect(received.length).toBeGreaterThanOrEqual(hostile.length);
    for (const { to, source } of received) {
      expect(to).toHaveLength(1);
      expect(to[0]).not.toContain("other");
      const head = source.split(/\r\n\r\n/)[0] ?? "";
      expect(head).not.toMatch(/^(Bcc|X-Evil):/im);
    }
  });

  it("is not given to a server whose certificate nobody signed", async () => {
    // Its certificate is the one that comes with the package, signed by itself.
    const unsigned = new SMTPServer({ secure: true, authOptional: true });
    const refusals: string[] = [];
    unsigned.on("error", () => undefined);
    await new Promise<void>((resolve) => unsigned.listen(0, "127.0.0.1", resolve));
    const { db, now } = testIntake();
    queueMail({ db, now }, letter);
    const { port } = unsigned.server.address() as AddressInfo;
    const postman = createPostman(`smtps://127.0.0.1:${port}`, folder.path);
    const sent = await deliverMail(db, postman, "gids@example.org", now, (line) => refusals.push(line));
    await new Promise<void>((resolve) => unsigned.close(() => resolve()));
    expect([sent, received.length]).toEqual([0, 0]);
    expect(refusals.join()).toMatch(/could not be sent: (ESOCKET|ETLS|DEPTH_ZERO_SELF_SIGNED_CERT)/);
  });

  it("is a file when no server is named", async () => {
    const { db, now } = testIntake();
    queueMail({ db, now }, letter);
    await deliverMail(db, createPostman(undefined, folder.path), "gids@example.org", now, () => undefined);
    const [name = ""] = readdirSync(join(folder.path, "mail"));
    expect(name).toMatch(/\.eml$/);
    expect(readFileSync(join(folder.path, "mail", name), "utf8")).toContain("To: victim@example.org");
  });
});
