import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { rememberCalendars, rememberedCalendars } from "#release/calendar-memory.ts";
import { temporaryFolder } from "../../support/tiny-site.ts";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

const calendar = (uid: string, sequence: number) =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "LAST-MODIFIED:20261129T210600Z",
    `SEQUENCE:${sequence}`,
    "SUMMARY:Koffie",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** A release with these calendars, made after another one. */
async function release(name: string, calendars: Record<string, number>, before?: string) {
  const dir = join(folder.path, name);
  const site = join(dir, "site");
  mkdirSync(join(site, "activiteiten"), { recursive: true });
  for (const [slug, sequence] of Object.entries(calendars))
    writeFileSync(join(site, "activiteiten", `${slug}.ics`), calendar(slug, sequence));
  await rememberCalendars(dir, site, before);
  return rememberedCalendars({ dir });
}
const sequences = (file: string | undefined) =>
  Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(file ?? "", "utf8")) as Record<string, { sequence: number }>).map(
      ([uid, { sequence }]) => [uid, sequence],
    ),
  );

it("what lies still for a while goes on counting where it stopped", async () => {
  const first = await release("1", { koffie: 2, koor: 0 });
  const second = await release("2", { koor: 1 }, first);
  expect(sequences(second)).toEqual({ koffie: 2, koor: 1 });
  const third = await release("3", { koffie: 3, koor: 1 }, second);
  expect(sequences(third)).toEqual({ koffie: 3, koor: 1 });
});

it("a release of before calendars had revisions remembers nothing", async () => {
  expect(await rememberedCalendars(undefined)).toBeUndefined();
  expect(await rememberedCalendars({ dir: folder.path })).toBeUndefined();
});
