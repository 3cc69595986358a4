import type { MunicipalityEntry } from "#domain/catalog.ts";
import type { Inhabitants } from "#schema/targets.ts";
import type { SupplyFact } from "./supply-fact.ts";

/** A piece of a municipality with what there is to do in it. */
export interface SupplyGround {
  name: string;
  /** Of a neighbourhood. */
  slug?: string;
  facts: SupplyFact[];
  people?: Inhabitants | undefined;
}
interface SupplyDistrict extends SupplyGround {
  areas: SupplyGround[];
}

/** All of a municipality, each activity on one ground. */
export interface SupplyGrounds {
  whole: SupplyGround;
  /** In the order in which the municipality names them. Neighbourhoods without a district share one without a name. */
  districts: SupplyDistrict[];
  /** At home, online, in several places, or nobody said where. */
  elsewhere: SupplyFact[];
}

export function supplyGrounds(
  { name, neighbourhoods, targets }: Pick<MunicipalityEntry, "name" | "neighbourhoods" | "targets">,
  facts: readonly SupplyFact[],
): SupplyGrounds {
  const people = targets?.population;
  const inArea = (slug: string) => facts.filter(({ area }) => area === slug);
  const names = [...new Set(neighbourhoods.map(({ district = "" }) => district))];
  const districts = names.map((district) => {
    const areas = neighbourhoods
      .filter((one) => (one.district ?? "") === district)
      .map((one) => ({
        name: one.name,
        slug: one.slug,
        facts: inArea(one.slug),
        people: people?.neighbourhoods?.[one.slug],
      }));
    return {
      name: district,
      areas,
      facts: areas.flatMap((area) => area.facts),
      people: people?.districts?.[district],
    };
  });
  return {
    whole: { name, facts: [...facts], people: people?.municipality },
    districts,
    elsewhere: inArea(""),
  };
}
