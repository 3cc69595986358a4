import type { ContentProblem } from "./content-problem.ts";

/** What can be wrong with the pages of one entry, though its file is in order. */
type PageFault =
  | { kind: "name" }
  | { kind: "link"; address: string }
  /** The page cannot be made, or browsers would not show it as it is. */
  | { kind: "page" };

/** Such a fault for an editor. `file`: "activities/almere/taart-taal.json". */
export function pageProblemOf(file: string, fault: PageFault): ContentProblem {
  switch (fault.kind) {
    case "name":
      return {
        file,
        key: "(bestandsnaam)",
        problem: "Het adres van deze pagina is al van een andere pagina.",
        remedy: "Geef het een andere naam.",
      };
    case "link":
      return {
        file,
        key: "(pagina)",
        problem: `Op de pagina staat een link die nergens heen leidt: “${fault.address.slice(0, 200)}”.`,
        remedy: "Verbeter de link, of haal hem weg.",
      };
    case "page":
      return {
        file,
        key: "(pagina)",
        problem: "Van wat hier staat kan geen goede pagina worden gemaakt.",
        remedy: "Haal bijzondere tekens uit de teksten, en kijk of er iets in staat dat er niet hoort.",
      };
  }
}
