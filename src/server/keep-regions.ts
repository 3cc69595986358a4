import { meilisearchExecutor } from "#search/engine.meilisearch.ts";
import { regionalMultiSearch, regionOf } from "#search/meilisearch/regions.ts";
import { ACTIVITIES_INDEX } from "#search/meilisearch/settings.ts";
import type { Release } from "#release/release-store.ts";
import type { Served } from "./answer-request.ts";
import { SearchKeeper, type SearchSeat } from "./keep-search.ts";
import type { Holds } from "./open-search.ts";
import type { GuideProcess } from "./process-settings.ts";
import { readSearchRegions, type SearchRegion } from "./search-regions.ts";

/** Who looks after the search server, or servers, for as long as the guide runs. */
export type KeptSearch = Pick<SearchKeeper, "serve" | "keep" | "stop">;

/** Throws only when the settings insist on Meilisearch and there is none, or name regions that cannot be used. */
export async function keepSearch(guide: GuideProcess, served: Served): Promise<KeptSearch> {
  const { searchRegions, engine } = guide.settings;
  if (!searchRegions || engine === "embedded") return SearchKeeper.open(guide, served);
  const regions = await readSearchRegions(searchRegions);
  const kept = await Promise.all(regions.map((region, at) => keepRegion(guide, regions, region, at)));
  return new RegionKeepers(kept, served);
}

/** Which activities a region holds. */
export function holdsFor(regions: readonly SearchRegion[], at: number): Holds {
  return ({ municipality: [municipality = ""] }) => regionOf(regions, municipality) === at;
}

interface KeptRegion {
  region: SearchRegion;
  seat: SearchSeat;
  keeper: SearchKeeper;
}

async function keepRegion(
  guide: GuideProcess,
  regions: readonly SearchRegion[],
  region: SearchRegion,
  at: number,
): Promise<KeptRegion> {
  const seat: SearchSeat = { search: undefined, searchCheck: () => "ok" };
  const meilisearch = { url: region.url.replace(/\/$/, ""), apiKey: region.key };
  const own: GuideProcess = {
    ...guide,
    settings: { ...guide.settings, meilisearch },
    report: (line, replaces) => guide.report(`${region.name}: ${line}`, replaces),
  };
  const part = { holds: holdsFor(regions, at), meanwhile: "The other regions answer from now on" };
  return { region, seat, keeper: await SearchKeeper.open(own, seat, part) };
}

/**
 * A keeper for each region, and one executor over all of them: a region whose server is away is left out of the
 * answers, which say so, until its keeper has mended it. One that is away keeps no other waiting.
 */
class RegionKeepers implements KeptSearch {
  readonly #kept: readonly KeptRegion[];
  readonly #served: Served;

  constructor(kept: readonly KeptRegion[], served: Served) {
    this.#kept = kept;
    this.#served = served;
    served.searchCheck = () => this.#check();
  }

  async serve(release: Release): Promise<{ engine: string; problem?: string }> {
    this.#served.search = undefined;
    const states = await Promise.all(
      this.#kept.map(async ({ region, keeper }) => {
        const { problem } = await keeper.serve(release);
        return problem && `${region.name}: ${problem}`;
      }),
    );
    const problems = states.filter((problem) => problem !== undefined);
    const problem = problems.join("; ");
    this.#served.search = this.#upstream(release);
    const all = this.#kept.length;
    if (problems.length === all) return { engine: `embedded engine (${problem})`, problem };
    if (problem) return { engine: `Meilisearch in ${all - problems.length} of ${all} regions (${problem})` };
    return { engine: `Meilisearch in ${all} regions` };
  }

  keep(): void {
    for (const { keeper } of this.#kept) keeper.keep();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#kept.map(({ keeper }) => keeper.stop()));
    this.#served.search = undefined;
  }

  #upstream({ record: { published } }: Release): Served["search"] {
    const regions = this.#kept.map(({ region, seat }) => ({
      name: region.name,
      municipalities: region.municipalities,
      // Looked up when it is asked: keepers come and go.
      get ask() {
        return seat.search?.multiSearch;
      },
      failed: () => seat.search?.failed(),
    }));
    const multiSearch = regionalMultiSearch(regions);
    return {
      executor: meilisearchExecutor({ multiSearch, index: ACTIVITIES_INDEX, ids: published }),
      // Whoever failed was told by name.
      failed: () => undefined,
    };
  }

  #check(): string {
    const notWell = this.#kept.flatMap(({ region, seat }) => {
      const check = seat.searchCheck();
      return check === "ok" ? [] : [`${region.name}: ${check}`];
    });
    return notWell.join("; ") || "ok";
  }
}
