import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { paths } from "#domain/paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import type { SupplySwitch } from "#domain/supply/said.ts";
import { supplyCell, type SupplyTally } from "#domain/supply/supply-cell.ts";
import { answerOfFact, type SupplyFact } from "#domain/supply/supply-fact.ts";
import { supplyFactOf } from "#domain/supply/supply-fact-of.ts";
import { supplyGrounds, type SupplyGround, type SupplyGrounds } from "#domain/supply/supply-grounds.ts";
import type { Said } from "#domain/supply/said.ts";
import type { Thinness } from "#domain/supply/thinness.ts";
import type { CategoryKey } from "#schema/category.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { dateText } from "#text/when/date-text.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { SWITCH_WORDS } from "./supply-phrases.ts";
import {
  cellText,
  supplyGaps,
  thinnessOfKind,
  type AreaAsSent,
  type AreaGap,
  type GoalsAsSent,
} from "./supply-gaps.ts";
import { supplyText } from "./supply-words.ts";

/** One row of the table; `area` is undefined where it adds up several. */
interface SupplyRow {
  name: string;
  kind: "whole" | "district" | "area" | "elsewhere";
  /** What the script counts for this row: slugs of neighbourhoods, "" for what has none. */
  areas: string[];
  href?: string | undefined;
  people?: number | undefined;
  cells: { text: string; thinness?: Thinness | undefined }[];
  total: string;
}

/** All that the page of one municipality shows of one choice. */
export interface SupplyView {
  municipality: MunicipalityEntry;
  choice: SupplySwitch | undefined;
  entries: ActivityEntry[];
  facts: SupplyFact[];
  grounds: SupplyGrounds;
  areas: AreaAsSent[];
  goals: GoalsAsSent;
  columns: (CategoryKey | "")[];
  rows: SupplyRow[];
  gaps: AreaGap[];
  tally: SupplyTally;
  /** Where a mail about what is missing goes to. */
  to: string | undefined;
}

/** The organisation that leads Welzijn op Recept here, else who makes the guide; without an address there is no mail. */
function missingAddress({ catalog, settings }: Guide, { welzijnOpRecept }: MunicipalityEntry) {
  const leading = catalog.organizations.find(({ slug }) => slug === welzijnOpRecept?.organization);
  return leading?.contact.email ?? settings.contact.email;
}

export function supplyView(guide: Guide, municipality: MunicipalityEntry, choice?: SupplySwitch): SupplyView {
  const entries = guide.entries.filter((entry) => entry.municipality === municipality.slug);
  const facts = entries.map((entry) => supplyFactOf(entry, guide.today));
  const grounds = supplyGrounds(municipality, facts);
  const chosen = choice ? [choice] : [];
  const goals: GoalsAsSent = municipality.targets?.goals?.perTenThousand ?? {};
  const areas = grounds.districts
    .flatMap((district) => district.areas)
    .map(({ slug = "", name, people }) => ({ slug, name, people: people?.total }));
  const to = missingAddress(guide, municipality);
  const columns = [...CATEGORY_KEYS, ...(facts.some(({ shelf }) => shelf === "") ? ["" as const] : [])];
  return {
    municipality,
    choice,
    entries,
    facts,
    grounds,
    areas,
    goals,
    columns,
    rows: rowsOf(grounds, municipality.slug, (ground, people) => ({
      people,
      cells: columns.map((kind) => ({
        text: cellText(supplyCell(ground, kind, chosen)),
        thinness: kind === "" ? undefined : thinnessOfKind(ground, kind, chosen, people, goals),
      })),
      total: cellText(supplyCell(ground, undefined, chosen)),
    })),
    gaps: supplyGaps(areas, facts, chosen, { goals, to }),
    tally: supplyCell(facts, undefined, chosen),
    to,
  };
}

type Counted = (
  facts: SupplyFact[],
  people: number | undefined,
) => Pick<SupplyRow, "people" | "cells" | "total">;

function rowsOf({ whole, districts, elsewhere }: SupplyGrounds, slug: string, counted: Counted): SupplyRow[] {
  const areaRow = (area: SupplyGround): SupplyRow => ({
    name: area.name,
    kind: "area",
    areas: [area.slug ?? ""],
    href: area.facts.length > 0 ? paths.municipality(slug, area.slug) : undefined,
    ...counted(area.facts, area.people?.total),
  });
  const byDistrict = districts.flatMap((district): SupplyRow[] => [
    ...(district.name
      ? [
          {
            name: district.name,
            kind: "district" as const,
            areas: district.areas.map((area) => area.slug ?? ""),
            ...counted(district.facts, district.people?.total),
          },
        ]
      : []),
    ...district.areas.map(areaRow),
  ]);
  return [
    ...byDistrict,
    {
      name: supplyText("noArea"),
      kind: "elsewhere",
      areas: [""],
      ...counted(elsewhere, undefined),
    },
    {
      name: supplyText("total"),
      kind: "whole",
      areas: ["*"],
      ...counted(whole.facts, whole.people?.total),
    },
  ];
}

/** The activities of a choice that holds, or of which nobody knows, by title. */
export const entriesThat = ({ entries, facts, choice }: SupplyView, said: Said): ActivityEntry[] =>
  entries
    .filter((_, index) => facts[index] && choice && answerOfFact(facts[index], [choice]) === said)
    .sort((a, b) => a.title.localeCompare(b.title, "nl"));

const titleOf = ({ choice, municipality: { name: place } }: SupplyView): string =>
  choice === undefined
    ? supplyText("title", { place })
    : choice === "na-werktijd"
      ? supplyText("titleWork", { place })
      : supplyText("titleOf", { place, choice: SWITCH_WORDS[choice].label.toLowerCase() });

/** What the page says of itself at its top and to search engines. */
export function supplyAbout(view: SupplyView, today: string): PageAbout & { path: string; intro: string } {
  const { choice, municipality } = view;
  const place = municipality.name;
  return {
    title: titleOf(view),
    description: choice
      ? supplyText("aboutOf", { place, choice: SWITCH_WORDS[choice].label.toLowerCase() })
      : supplyText("about", { place }),
    path: stillPaths.supply(municipality.slug, choice),
    intro: supplyText(choice === "na-werktijd" ? "workIntro" : "intro", { day: dateText(today) }),
  };
}

export const supplyTrail = ({ choice, municipality }: SupplyView): Step[] => [
  { name: municipality.name, path: paths.municipality(municipality.slug) },
  { name: supplyText("crumb"), path: stillPaths.supply(municipality.slug) },
  ...(choice
    ? [{ name: SWITCH_WORDS[choice].label, path: stillPaths.supply(municipality.slug, choice) }]
    : []),
];
