import { OWN_COLUMN } from "#import/words/about-own-export.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { inWords } from "#desk/review/compare-values.ts";
import { PUBLISHED_FIELDS } from "#desk/form/fields/form-table.ts";
import { spreadsheetText } from "#text/spreadsheet-text.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { ownCellOf, ownRecordOf } from "#import/own-export.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "./published-entry.ts";
import { editorOf, type Route, type Visit } from "#desk/gate/route.ts";

/** Everything this editor looks after, as it is decided now. */
const ownEntries = (visit: Visit): ActivityEntry[] =>
  visit.guide.catalog.activities
    .filter(({ organization }) => looksAfter(editorOf(visit), organization))
    .map((entry) => publishedEntry(visit, entry.slug) ?? entry);

/**
 * One row per activity with the questions of the form as its header: spreadsheets open it as it is. The last column
 * holds the activity whole, with its organisation and its place: the import reads it back without a loss.
 */
export function csvOf(entries: readonly ActivityEntry[]): string {
  const rows = entries.map((entry) => {
    const values = valuesOfActivity(entry);
    const cells = [
      entry.slug,
      ...PUBLISHED_FIELDS.map(([name, field]) => inWords(field, values[name])),
      scheduleSentence(entry.schedule),
      entry.verification?.on ?? "",
    ];
    return [...cells, ownCellOf(entry, cells)];
  });
  const header = [
    "adres",
    ...PUBLISHED_FIELDS.map(([, { label }]) => label),
    "wanneer, in een zin",
    "nagekeken op",
    OWN_COLUMN,
  ];
  return spreadsheetText([header, ...rows]);
}

/** Every activity whole, with its organisation and its place. */
export const jsonOf = (entries: readonly ActivityEntry[]): string =>
  `${JSON.stringify(entries.map(ownRecordOf), null, 2)}\n`;

export const exportRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.exportAs("csv"),
    access: "editor",
    run: (visit) => ({
      download: {
        name: `aanbod-${visit.today}.csv`,
        type: "text/csv; charset=utf-8",
        text: csvOf(ownEntries(visit)),
      },
    }),
  },
  {
    method: "GET",
    path: deskPaths.exportAs("json"),
    access: "editor",
    run: (visit) => ({
      download: {
        name: `aanbod-${visit.today}.json`,
        type: "application/json; charset=utf-8",
        text: jsonOf(ownEntries(visit)),
      },
    }),
  },
];
