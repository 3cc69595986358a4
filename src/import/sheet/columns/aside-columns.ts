import {
  HEADER_LANGUAGE,
  KEY_HEADER,
  OF_A_DESK,
  OF_A_PAGE,
  OF_A_SOURCE,
  OF_NO_USE,
  OF_OWN_PAGE,
  OF_THE_ADMINISTRATION,
} from "#import/words/columns/column-words.ts";
import { asksYesOrNo } from "./column-says.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { comparedHeader } from "./compared-header.ts";
import type { Column } from "./taken-column.ts";
import { couldBeHours } from "./value-fits.ts";

/** The sheet itself says that this is not to be published. */
const NOT_FOR_READERS =
  /\b(niet|nooit)\s+(\p{L}+\s+)?(gepubliceerd|publiceren|openbaar|tonen)\b|\bvertrouwelijk\b/iu;

/** Keys, dates of the administration, what is not for readers, and the same column in another language. */
export function setAside(column: Column, all: readonly Column[]): void {
  const said = comparedHeader(column.name);
  const language = HEADER_LANGUAGE.exec(column.name)?.[1]?.toLowerCase();
  const bare = (name: string) => name.replace(HEADER_LANGUAGE, "");
  const twin =
    language &&
    language !== "nl" &&
    all.some(
      (one) =>
        one !== column &&
        (one.name === bare(column.name) ||
          (/nl\)?$/i.test(one.name) && bare(one.name) === bare(column.name))),
    );
  column.aside =
    NOT_FOR_READERS.test(column.name) ||
    Boolean(twin) ||
    isBehindPages(column, all) ||
    isOfCalendar(column) ||
    ofTheAdministration(said, column.profile) ||
    (OF_A_DESK.test(said) && couldBeHours(column.profile));
}

/** What begins and ends each entry of a calendar file. */
const isOfCalendar = ({ profile: { filled, examples } }: Column): boolean =>
  filled > 0 && examples.every((cell) => /^V(?:EVENT|CALENDAR|TODO)$/.test(cell));

/** Where somebody read it, beside a column of pages that are of the activity itself. */
function isBehindPages(column: Column, all: readonly Column[]): boolean {
  const arePages = ({ profile: { share } }: Column) => (share.url ?? 0) >= 0.8;
  const isOfSource = ({ name }: Column) => OF_A_SOURCE.test(comparedHeader(name));
  return (
    isOfSource(column) &&
    arePages(column) &&
    all.some(
      (one) =>
        arePages(one) &&
        !isOfSource(one) &&
        !OF_NO_USE.test(comparedHeader(one.name)) &&
        OF_A_PAGE.test(comparedHeader(one.name)) &&
        one.profile.filled >= column.profile.filled * 0.5,
    )
  );
}

function ofTheAdministration(said: string, { filled, share }: ColumnProfile): boolean {
  const { key = 0, number = 0, stamp = 0, date = 0, url = 0, "yes-no": yesNo = 0 } = share;
  if (key >= 0.8 || KEY_HEADER.test(said)) return true;
  if (OF_NO_USE.test(said) && !(OF_OWN_PAGE.test(said) && url >= 0.8)) return true;
  if (yesNo >= 0.8 && asksYesOrNo(said)) return false;
  return OF_THE_ADMINISTRATION.test(said) && (filled === 0 || key + number + stamp + date + yesNo >= 0.5);
}
