import type { MunicipalityEntry, RegionEntry } from "#domain/catalog.ts";
import { paths } from "#domain/paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { REGION_STATES } from "#schema/closed-lists.ts";
import type { RegionState, StateOfMunicipality } from "#schema/prescribing/region.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { listText } from "#text/format.ts";
import { countText } from "#text/text-of.ts";
import { dateText, monthText } from "#text/when/date-text.ts";
import { regionText } from "./region-words.ts";

export const regionsPage = (): PageAbout => ({
  title: regionText("region.all"),
  description: regionText("region.allAbout"),
  path: stillPaths.region(),
});

/** What the page of one region says of itself. */
export const regionPage = ({ name, slug }: RegionEntry): PageAbout => ({
  title: regionText("region.title", { region: name }),
  description: regionText("region.about", { region: name }),
  path: stillPaths.region(slug),
});

/** `several`: then the regions have a page of their own above this one. */
export const regionTrail = (region: RegionEntry, several: boolean): Step[] => [
  ...(several ? [{ name: regionText("region.all"), path: stillPaths.region() }] : []),
  { name: regionText("region.title", { region: region.name }), path: stillPaths.region(region.slug) },
];

/** The regions that this municipality belongs to. */
export const regionsOf = (regions: readonly RegionEntry[], { code }: MunicipalityEntry): RegionEntry[] =>
  regions.filter(({ municipalities }) => municipalities.some((one) => one.code === code));

type KnownState = Exclude<RegionState, "none-or-unknown">;

/** "Van de 6 gemeenten in Flevoland werkt er 1 met begeleiding. Bij 5 gemeenten is het er niet, of …" */
export function countSentence({ name: region, municipalities }: RegionEntry): string {
  const total = (state: RegionState) => municipalities.filter((one) => one.state === state).length;
  const [n, rest] = [municipalities.length, total("none-or-unknown")];
  if (rest === n) return regionText("region.count.nothing", { n, region });
  const known = REGION_STATES.flatMap((state) =>
    state !== "none-or-unknown" && total(state) > 0
      ? [countText<`region.count.${KnownState}`>(regionText, `region.count.${state}`, total(state))]
      : [],
  );
  const sentence = regionText("region.count.some", { n, region, known: listText(known) });
  return rest > 0 ? `${sentence} ${countText(regionText, "region.count.rest", rest)}` : sentence;
}

interface RegionRow {
  name: string;
  /** The page of this municipality in the guide. */
  href: string | undefined;
  state: RegionState;
  label: string;
  /** Undefined: nothing to say, for it is not there or nobody knows. */
  since: string | undefined;
  guide: string | undefined;
  source: string;
  sourceHref: string | undefined;
  invented: boolean;
}

/** The municipalities, the furthest first and then by name, as the table says them. */
export const regionRows = (region: RegionEntry, municipalities: readonly MunicipalityEntry[]): RegionRow[] =>
  region.municipalities
    .toSorted(
      (a, b) =>
        REGION_STATES.indexOf(a.state) - REGION_STATES.indexOf(b.state) || a.name.localeCompare(b.name, "nl"),
    )
    .map((one) => {
      const own = municipalities.find(({ code }) => code === one.code);
      return {
        name: one.name,
        href: own && paths.municipality(own.slug),
        state: one.state,
        label: regionText(`region.state.${one.state}`),
        since: sinceOf(one),
        guide: guideOf(one),
        source: one.source
          ? regionText("region.sourceOn", { words: one.source.words, date: dateText(one.source.date) })
          : regionText("region.noSource"),
        sourceHref: one.source?.url,
        invented: one.invented ?? false,
      };
    });

function sinceOf(one: StateOfMunicipality): string | undefined {
  if (one.state === "none-or-unknown") return undefined;
  if (!one.since) return regionText("ask");
  const [year = "", month] = one.since.split("-");
  return month ? `${monthText(Number(month))} ${year}` : year;
}

function guideOf(one: StateOfMunicipality): string | undefined {
  if (one.state === "guided" || one.state === "in-talks") return one.guide ?? regionText("ask");
  return one.state === "independent" ? regionText("region.nobody") : undefined;
}
