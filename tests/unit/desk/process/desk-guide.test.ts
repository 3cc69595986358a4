import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { followGuide } from "#desk/process/desk-guide.ts";
import { NOW } from "../../../support/test-intake.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";

const SMALL = join(import.meta.dirname, "../../../fixtures/small-content");
const folder = temporaryFolder();
cpSync(SMALL, folder.path, { recursive: true });
afterAll(() => folder.remove());

const MINUTE = 60_000;
/** A guide that was asked for, and its clock. */
async function followed() {
  const clock = { now: NOW };
  const { guide, refresh } = followGuide(folder.path, () => clock.now);
  return { clock, guide, refresh, first: await guide() };
}

it("is read once while nobody changes the content, however long it is asked for", async () => {
  const { clock, guide, refresh, first } = await followed();
  clock.now += MINUTE;
  await guide();
  await refresh();
  expect(await guide()).toBe(first);
});

it("is read again when somebody changed a file beside us, and on another day", async () => {
  const { clock, guide, refresh, first } = await followed();
  const file = join(folder.path, "settings.json");
  const settings = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...settings, name: "Een andere gids" }));
  await refresh();
  const second = await guide();
  expect(second.settings.name).toBe("Een andere gids");
  expect(second).not.toBe(first);
  clock.now += 24 * 60 * MINUTE;
  await refresh();
  expect((await guide()).today > second.today).toBe(true);
});

it("holds what was written before it was asked to look again, also when it was looking already", async () => {
  const file = join(folder.path, "settings.json");
  const settings = JSON.parse(readFileSync(file, "utf8")) as object;
  let asked: Promise<void> | undefined;
  // The clock is read at the begin of a look and at its end.
  let looks = 0;
  const { guide, refresh } = followGuide(folder.path, () => {
    looks += 1;
    if (looks === 2) {
      writeFileSync(file, JSON.stringify({ ...settings, name: "Intussen veranderd" }));
      asked = refresh();
    }
    return NOW;
  });
  await guide();
  await asked;
  expect((await guide()).settings.name).toBe("Intussen veranderd");
});
