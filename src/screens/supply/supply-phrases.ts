import type { SupplySwitch } from "#domain/supply/said.ts";
import type { CategoryKey } from "#schema/category.ts";

/** Words for choices and kinds that the page says at first and its script says again; small, for browsers get them. */
interface SwitchWords {
  /** On the switch itself. */
  label: string;
  /** In a sentence: "In Duin is ’s avonds niets om te bewegen." */
  phrase: string;
}

export const SWITCH_WORDS: Readonly<Record<SupplySwitch, SwitchWords>> = {
  "18-30": { label: "18 tot 30 jaar", phrase: "voor mensen van 18 tot 30" },
  "30-65": { label: "30 tot 65 jaar", phrase: "voor mensen van 30 tot 65" },
  "65-plus": { label: "65 en ouder", phrase: "voor mensen van 65 en ouder" },
  avond: { label: "’s Avonds", phrase: "’s avonds" },
  weekend: { label: "In het weekend", phrase: "in het weekend" },
  "na-werktijd": { label: "Na werktijd, 18 tot 65", phrase: "na werktijd voor mensen van 18 tot 65" },
  gratis: { label: "Gratis", phrase: "zonder kosten" },
  "tot-3": { label: "Hooguit € 3", phrase: "voor hooguit € 3" },
  "tot-7-50": { label: "Hooguit € 7,50", phrase: "voor hooguit € 7,50" },
  rolstoel: { label: "Met een rolstoel", phrase: "met een rolstoel" },
  "weinig-nederlands": { label: "Weinig Nederlands nodig", phrase: "met weinig Nederlands" },
  samen: { label: "Eerste keer iemand erbij", phrase: "met iemand erbij de eerste keer" },
  plek: { label: "Plek vrij", phrase: "met een plek vrij" },
};

/** The switches as they stand together: of the first three one at a time, of the last any. */
export const SWITCH_GROUPS = [
  { key: "leeftijd", title: "Voor wie", one: true, switches: ["18-30", "30-65", "65-plus"] },
  { key: "wanneer", title: "Wanneer", one: true, switches: ["avond", "weekend", "na-werktijd"] },
  { key: "kosten", title: "Kosten per keer", one: true, switches: ["gratis", "tot-3", "tot-7-50"] },
  { key: "ook", title: "En ook", one: false, switches: ["rolstoel", "weinig-nederlands", "samen", "plek"] },
] as const satisfies readonly {
  key: string;
  title: string;
  one: boolean;
  switches: readonly SupplySwitch[];
}[];

interface KindWords {
  /** Above its column. */
  short: string;
  /** What is not there: "niets om te bewegen". */
  nothing: string;
  /** Of which nobody knows: "iets om te bewegen". */
  something: string;
}

export const KIND_WORDS: Readonly<Record<CategoryKey, KindWords>> = {
  bewegen: { short: "Bewegen", nothing: "niets om te bewegen", something: "iets om te bewegen" },
  natuur: { short: "Natuur", nothing: "niets in de natuur", something: "iets in de natuur" },
  koken: {
    short: "Koken en eten",
    nothing: "niets om te koken of te eten",
    something: "iets om te koken of te eten",
  },
  creatief: { short: "Creatief", nothing: "niets creatiefs", something: "iets creatiefs" },
  zingeving: {
    short: "Zingeving",
    nothing: "niets om tot rust te komen",
    something: "iets om tot rust te komen",
  },
  vrijwilligerswerk: {
    short: "Vrijwillig",
    nothing: "geen vrijwilligerswerk",
    something: "vrijwilligerswerk",
  },
  ontmoeten: {
    short: "Ontmoeten",
    nothing: "niets om elkaar te ontmoeten",
    something: "iets om elkaar te ontmoeten",
  },
  anders: { short: "Anders", nothing: "geen cursus of hulp", something: "een cursus of hulp" },
};
