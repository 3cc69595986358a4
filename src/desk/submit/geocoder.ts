/** A place on the map for an address. */
interface FoundAddress {
  street: string;
  postcode: string;
  city: string;
  lat: number;
  lng: number;
}
export interface Geocoder {
  /** Nothing found: an empty list. Rejects when the service cannot be reached. */
  find: (question: string) => Promise<FoundAddress[]>;
}

const PATIENCE_MS = 3_000;
const MOST_BYTES = 200_000;

/**
 * The address service of Kadaster (PDOK Locatieserver v3.1, no key, CC0). Asked by this server, so that it
 * never learns who asks. Source: https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/
 */
export function createGeocoder(url: string): Geocoder {
  return {
    async find(question) {
      const address = new URL("free", `${url.replace(/(?<!\/)\/+$/, "")}/`);
      address.search = new URLSearchParams({
        q: question.slice(0, 120),
        fq: "type:adres",
        rows: "5",
        fl: "weergavenaam,straatnaam,huis_nlt,postcode,woonplaatsnaam,centroide_ll",
      }).toString();
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
      if (!answer.ok) throw new Error(`the address service answered ${answer.status}`);
      const text = await answer.text();
      if (text.length > MOST_BYTES) throw new Error("the address service answered too much");
      const { response } = JSON.parse(text) as { response?: { docs?: unknown[] } };
      return (response?.docs ?? []).flatMap(readAddress);
    },
  };
}

function readAddress(doc: unknown): FoundAddress[] {
  if (doc === null || typeof doc !== "object") return [];
  const field = (name: string) => {
    const value = (doc as Record<string, unknown>)[name];
    return typeof value === "string" ? value : "";
  };
  const [, lng, lat] = /^POINT\(([\d.]+) ([\d.]+)\)$/.exec(field("centroide_ll")) ?? [];
  if (!lng || !lat) return [];
  return [
    {
      street: [field("straatnaam"), field("huis_nlt")].filter(Boolean).join(" "),
      postcode: field("postcode").replace(/^(\d{4})([A-Z]{2})$/, "$1 $2"),
      city: field("woonplaatsnaam"),
      lat: Number(lat),
      lng: Number(lng),
    },
  ];
}
