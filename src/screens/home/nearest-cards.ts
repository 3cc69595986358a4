import type { ActivityEntry, Catalog, MunicipalityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import { distanceMetres } from "#domain/distance.ts";
import { byEase } from "#domain/ease.ts";
import type { Guide } from "#domain/guide.ts";
import { paths } from "#domain/paths.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { needsCallFirst } from "#domain/standing.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import { oftenIn } from "#screens/card/card-tags.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import type { ShownCard } from "#screens/card/shown-card.ts";
import { neighbourhoodShelves } from "#screens/shelf/shelves.ts";
import { distanceText, listText } from "#text/format.ts";
import { countText } from "#text/text-of.ts";
import { homeText } from "./home-words.ts";

/** What the first page shows for a postcode. */
export interface NearPostcode {
  /** "Waterwijk: 7 activiteiten", else "Dit is Waterwijk."; empty where no neighbourhood is known. */
  says: string;
  /** Where that leads, when it is of one neighbourhood in which something is. */
  href?: string;
  /** Else those of its neighbourhoods in which something is. */
  areas: { label: string; href: string }[];
  /** The nearest first: slug, and how far it is in words. */
  near: [slug: string, distance: string][];
}
interface NearestCards {
  postcodes: Record<string, NearPostcode>;
  /** Each card once, by slug. */
  cards: Record<string, ShownCard>;
}

const MOST = 3;

/** Something one can go to: not to help, not full, and not so long unchecked that one has to call first. */
const isForNow = (entry: ActivityEntry, today: LocalDate) =>
  (roleOf(entry) ?? "participant") === "participant" &&
  !isClosed(roomOf(entry, today)) &&
  !needsCallFirst(entry, today);

function areasOf(entries: ActivityEntry[], municipality: MunicipalityEntry, pc4: string) {
  const own = municipality.neighbourhoods.filter((one) => one.pc4.includes(pc4));
  const filled = neighbourhoodShelves(entries, { ...municipality, neighbourhoods: own });
  const areas = filled.map(({ neighbourhood, entries: here }) => ({
    label: homeText("home.nearArea", {
      count: countText(homeText, "activities", here.length),
      area: neighbourhood!.name,
    }),
    href: paths.municipality(municipality.slug, neighbourhood!.slug),
  }));
  const [only] = areas;
  if (only && own.length === 1) return { says: only.label, href: only.href, areas: [] };
  const names = own.map(({ name }) => name);
  return { says: own.length > 0 ? homeText("home.nearIs", { area: listText(names, "of") }) : "", areas };
}

/**
 * For every postcode of the guide what is nearest to it. All of them in one answer: which of them somebody typed, no
 * server hears. A postcode that two municipalities share is of the first.
 */
export function nearestCards({
  entries,
  catalog,
  today,
  holidaysIn,
}: Pick<Guide, "entries" | "today" | "holidaysIn"> & {
  catalog: Pick<Catalog, "municipalities">;
}): NearestCards {
  const forNow = entries.filter((entry) => entry.nearPoint && isForNow(entry, today)).sort(byEase);
  // As in the finder: of all that can be named here, what most have tells none apart.
  const often = oftenIn(forNow.map(toCard), today);
  const nearestTo = (centre: Point) =>
    forNow
      .map((entry) => ({ entry, metres: distanceMetres(centre, entry.nearPoint!) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, MOST);
  const postcodes: NearestCards["postcodes"] = {};
  const cards: NearestCards["cards"] = {};
  for (const municipality of catalog.municipalities)
    for (const { pc4, centre } of municipality.postcodes) {
      const nearest = nearestTo(centre);
      if (nearest.length === 0 || pc4 in postcodes) continue;
      postcodes[pc4] = {
        ...areasOf(entries, municipality, pc4),
        near: nearest.map(({ entry, metres }) => [entry.slug, distanceText(metres)]),
      };
      for (const { entry } of nearest)
        cards[entry.slug] ??= toShownCard(toCard(entry), {
          today,
          holidays: holidaysIn(entry.municipality),
          often,
        });
    }
  return { postcodes, cards };
}
