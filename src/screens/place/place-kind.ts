import type { Location, HouseKind } from "#schema/location.ts";
import { plain } from "#domain/plain.ts";

/** The word that a house goes by, at the beginning of its name. "Kerkstraat" is a street, and no church. */
const CALLED: Record<string, HouseKind> = {
  buurthuis: "community-centre",
  buurtcentrum: "community-centre",
  buurtkamer: "community-centre",
  buurtpunt: "community-centre",
  dorpshuis: "community-centre",
  inloophuis: "community-centre",
  ontmoetingscentrum: "community-centre",
  ontmoetingshuis: "community-centre",
  wijkcentrum: "community-centre",
  wijkgebouw: "community-centre",
  wijkhuis: "community-centre",
  wijkkamer: "community-centre",
  bibliotheek: "library",
  leeshuis: "library",
  kerk: "church",
  moskee: "church",
  clubhuis: "sports",
  dansschool: "sports",
  sporthal: "sports",
  sportpark: "sports",
  watersportcentrum: "sports",
  zwembad: "sports",
  zwemcentrum: "sports",
  cultuurhuis: "culture",
  makersplaats: "culture",
  muziekhuis: "culture",
  theater: "culture",
  kinderboerderij: "garden",
  stadsboerderij: "garden",
  stadstuin: "garden",
  volkstuinen: "garden",
  verpleeghuis: "care",
  woonzorgcentrum: "care",
  woonzorghuis: "care",
  zorgcentrum: "care",
  school: "school",
};

/** As its file says; else as its own name says. Undefined when neither does. */
export function placeKindOf({ kind, name }: Pick<Location, "kind" | "name">): HouseKind | undefined {
  const [word = "", ...rest] = plain(name).split(" ");
  return kind ?? (rest.length > 0 && Object.hasOwn(CALLED, word) ? CALLED[word] : undefined);
}
