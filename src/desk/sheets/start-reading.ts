import { currentContent } from "#desk/publish/current-content.ts";
import { takenSlugs } from "#desk/review/activity-files.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { sheetAnswers } from "./ask/sheet-answers.ts";

/**
 * Puts a sheet in the queue, to be read with what was answered before. A sentence when it cannot be: the guide has
 * no municipality to read it for.
 */
export function startReading(
  visit: Visit,
  sheet: { id: string; fileName: string; bytes: Uint8Array; isNew: boolean },
): string | undefined {
  const { guide, intake, today, sheets } = visit;
  const { catalog } = guide;
  const place = guide.settings.municipality;
  const municipality = catalog.municipalities.find(({ slug }) => slug === place);
  if (!municipality) return `De gemeente ${place} ontbreekt in content/municipalities.`;
  const { slug: _slug, ...value } = municipality;
  const files = (folder: string, slugs: readonly string[]) =>
    slugs.flatMap((slug) => {
      const path = `${folder}/${slug}.json`;
      const content = currentContent(intake, path);
      return content ? [{ path, slug, value: content }] : [];
    });
  const here = <T extends { municipality: string; slug: string }>(all: readonly T[]) =>
    all.filter((one) => one.municipality === place).map(({ slug }) => slug);
  const editor = editorOf(visit);
  sheets.add(sheet.id, editor.id, {
    name: sheet.fileName,
    bytes: sheet.bytes,
    input: {
      municipality: { slug: place, value },
      existing: {
        activities: files(`activities/${place}`, here(catalog.activities)),
        organizations: files(
          "organizations",
          catalog.organizations.map(({ slug }) => slug),
        ),
        locations: files(`locations/${place}`, here(catalog.locations)),
        takenSlugs: takenSlugs(intake, guide),
      },
      groups: catalog.groups,
      interests: catalog.interests,
      today,
      mapping: sheetAnswers(intake.db, editor, sheet.fileName),
      newSheet: sheet.isNew,
    },
  });
  return undefined;
}
