import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { Profile } from "./profile.ts";

/** The middle of the area of a postcode, from the municipalities the device already holds. */
export const homeOf = (
  profile: Profile,
  municipalities: readonly Pick<Municipality, "postcodes">[],
): Point | undefined =>
  municipalities.flatMap(({ postcodes }) => postcodes).find(({ pc4 }) => pc4 === profile.place?.pc4)?.centre;
