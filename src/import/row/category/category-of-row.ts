import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";
import { aboutRow } from "#import/words/about-row.ts";
import type { Remark } from "#import/words/remark.ts";
import { CATEGORY_LABELS } from "#import/words/category-words.ts";
import { categoryByTitle, deriveCategory, type NamesOfRow } from "./category-by-title.ts";
import { isOnlyShape, kindsInLabel, saysOtherThanHelp } from "./name-words.ts";
import type { DerivedCategory } from "./weigh-category.ts";
import { readCategory, type CategoryFacts } from "./read-category.ts";
import { readRoleOfRow } from "../read-role.ts";
import type { RowCells } from "../row-cells.ts";

/** What a row is called, and what stands beside it. */
interface RowTexts {
  title: string;
  description: string;
  names: NamesOfRow;
  /** The category its worksheet is named after. */
  ofWorksheet: string | undefined;
}

/**
 * Where a row belongs and as what one comes. Where the sheet says no category it follows from a name that says what is
 * done and nothing else, unless one comes to help: a vacancy to cook is no cooking club.
 */
export function categoryAndRole(
  cells: RowCells,
  { title, description, names, ofWorksheet }: RowTexts,
): { category: Pick<Activity, "category" | "alsoIn">; role: Activity["role"] } {
  const { said, unsaid, ...reading } = readCategory(
    cells.text("category") ?? ofWorksheet,
    title,
    description,
    cells.header("category"),
  );
  const role = readRoleOfRow(cells, said, title);
  // Whoever leaves the category open did not want what we guessed either.
  const isLeftOpen = said === undefined && cells.isLeftOpen("category");
  const helps = role === "volunteer";
  const cell = said === undefined && !unsaid ? (cells.text("category") ?? "") : "";
  const isOpen = said === undefined && !isLeftOpen && !reading.value.category;
  const follows = isOpen ? followsFrom({ title, description, names, helps, cell }) : undefined;
  if (follows) {
    const { key, around } = follows;
    if (around.length > 0) cells.remark("category", aboutRow.categoryFollows(CATEGORY_LABELS[key], around));
    return { category: { category: key }, role };
  }
  const other = said && otherByTitle(said, reading.value, title, names, helps);
  if (other)
    return {
      category: cells.keep("category", { value: reading.value, remarks: [...reading.remarks, other] }),
      role,
    };
  const value = isLeftOpen ? {} : reading.value;
  const proposal = CATEGORY_LABELS.vrijwilligerswerk;
  const remarks =
    unsaid && helps ? reading.remarks.map((remark) => ({ ...remark, proposal })) : reading.remarks;
  return { category: cells.keep("category", { value, remarks }), role };
}

/**
 * What name and surroundings leave no doubt about. A cell of its own that nobody understood (`cell`) takes part where
 * its words say in which shape, or name the same.
 */
function followsFrom({
  title,
  description,
  names,
  helps,
  cell,
}: Omit<RowTexts, "ofWorksheet"> & { helps: boolean; cell: string }): DerivedCategory | undefined {
  if (helps)
    return saysOtherThanHelp(title) ? undefined : { key: "vrijwilligerswerk", ofName: [], around: [] };
  const saysWhat = !isOnlyShape(cell);
  const headings = [...(names.headings ?? []), ...(saysWhat ? [cell] : [])];
  const found = deriveCategory(title, { ...names, text: description, headings });
  if (!found || !saysWhat) return found;
  const ofCell = kindsInLabel(cell);
  return ofCell.length === 1 && ofCell[0] === found.key ? found : undefined;
}

/** A name that says what is done and nothing else, of another category than the sheet says; or one helps there. */
function otherByTitle(
  said: CategoryKey,
  { category, alsoIn = [] }: CategoryFacts,
  title: string,
  names: NamesOfRow,
  helps: boolean,
): Remark | undefined {
  const byTitle = helps && said === "anders" ? "vrijwilligerswerk" : categoryByTitle(title, names);
  const isOther =
    byTitle && byTitle !== category && !alsoIn.includes(byTitle) && said !== "vrijwilligerswerk";
  return isOther ? aboutRow.categoryAlso(CATEGORY_LABELS[said], CATEGORY_LABELS[byTitle]) : undefined;
}
