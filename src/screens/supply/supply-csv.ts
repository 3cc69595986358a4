import { supplyCell } from "#domain/supply/supply-cell.ts";
import type { SupplyFact } from "#domain/supply/supply-fact.ts";
import type { CategoryKey } from "#schema/category.ts";
import { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import { spreadsheetText } from "#text/spreadsheet-text.ts";
import { categoryWords } from "#text/words/categories.ts";
import { SWITCH_WORDS } from "./supply-phrases.ts";
import type { SupplyView } from "./supply-view.ts";
import { supplyText } from "./supply-words.ts";

/**
 * The whole overview as a table of one kind of row: a neighbourhood and a category. Of every choice the yes and the not
 * known stand apart; what is left of "activiteiten" is no. The column adds up to the catalogue.
 */
export function supplyCsv({ grounds, goals, columns }: SupplyView): string {
  const row = (
    [district, area, people]: [string, string, number | undefined],
    own: SupplyFact[],
    kind: CategoryKey | "",
  ) => {
    const { yes, also } = supplyCell(own, kind, []);
    return [
      district,
      area,
      people ?? "",
      kind === "" ? supplyText("noKind") : categoryWords[`category.${kind}`],
      kind === "" ? "" : (goals[kind] ?? ""),
      yes,
      also.yes,
      ...SUPPLY_SWITCHES.flatMap((key) => {
        const cell = supplyCell(own, kind, [key]);
        return [cell.yes, cell.unknown];
      }),
    ];
  };
  const header = [
    "stadsdeel",
    "wijk",
    "inwoners",
    "soort",
    "streefgetal op 10.000 inwoners",
    "activiteiten",
    "hoort er ook bij",
    ...SUPPLY_SWITCHES.flatMap((key) => [
      `${SWITCH_WORDS[key].label}: ja`,
      `${SWITCH_WORDS[key].label}: niet bekend`,
    ]),
  ];
  const places = [
    ...grounds.districts.flatMap(({ name, areas }) =>
      areas.map((area) => ({ place: [name, area.name, area.people?.total] as const, own: area.facts })),
    ),
    { place: ["", supplyText("noArea"), undefined] as const, own: grounds.elsewhere },
  ];
  return spreadsheetText([
    header,
    ...places.flatMap(({ place, own }) => columns.map((kind) => row([...place], own, kind))),
  ]);
}
