import { access, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { revisionsIn, type CalendarRevisions } from "#domain/when/calendar-revisions.ts";

const calendarsFileOf = (releaseDir: string) => join(releaseDir, "calendars.json");

/** Where a release keeps what its calendars said; undefined when it has no such file (it is of before 2026-12). */
export async function rememberedCalendars(release: { dir: string } | undefined): Promise<string | undefined> {
  if (!release) return undefined;
  const file = calendarsFileOf(release.dir);
  return access(file).then(
    () => file,
    () => undefined,
  );
}

/**
 * Writes down what the calendars of a new release say. What only the release before knew stays known: an activity that
 * lies still for a while has no calendar, and goes on counting when it has one again. `before`: the file of that release.
 */
export async function rememberCalendars(
  releaseDir: string,
  siteDir: string,
  before: string | undefined,
): Promise<void> {
  const known = before ? (JSON.parse(await readFile(before, "utf8")) as CalendarRevisions) : {};
  const folder = join(siteDir, "activiteiten");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ics"));
  const said = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8").then(revisionsIn)));
  await writeFile(calendarsFileOf(releaseDir), JSON.stringify(Object.assign({}, known, ...said)));
}
