import type { CatalogFiles } from "#domain/catalog.ts";
import type { ContentProblem } from "./content-problem.ts";

/** What one region says twice, or otherwise than the file of the municipality itself. */
export function checkRegions({ regions, municipalities }: Pick<CatalogFiles, "regions" | "municipalities">) {
  return regions.flatMap(({ slug, value }) => {
    const file = `regions/${slug}.json`;
    const codes = value.municipalities.map(({ code }) => code);
    return value.municipalities.flatMap(({ code, name, state }, index): ContentProblem[] => {
      const key = `municipalities.${index}`;
      const own = municipalities.find((one) => one.value.code === code)?.value;
      const found: ContentProblem[] = [];
      if (codes.indexOf(code) !== index)
        found.push({
          file,
          key: `${key}.code`,
          problem: `De gemeente ${name} (${code}) staat er twee keer in.`,
          remedy: "Houd er een over.",
        });
      if (own && own.name !== name)
        found.push({
          file,
          key: `${key}.name`,
          problem: `Hier heet ${code} “${name}”, en in municipalities “${own.name}”.`,
          remedy: "Schrijf de naam op beide plekken hetzelfde, of kijk of de code klopt.",
        });
      if (own?.welzijnOpRecept?.status === "active" && state !== "guided" && state !== "independent")
        found.push({
          file,
          key: `${key}.state`,
          problem: `Hier is Welzijn op Recept er in ${name} nog niet. In municipalities is het er al.`,
          remedy: "Kies guided of independent, of verander status in het bestand van de gemeente.",
        });
      return found;
    });
  });
}
