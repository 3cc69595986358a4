import type { ActivityEntry } from "#domain/catalog.ts";
import type { Location } from "#schema/location.ts";
import { factWords } from "#text/words/facts.ts";
import { textOf } from "#text/text-of.ts";

const text = textOf(factWords);

interface PlaceAccess {
  /** Undefined: nobody said, or those who did differ. */
  wheelchair: string | undefined;
  also: string[];
  /** Nobody said it of the house itself: it is what the activities in it say. */
  fromActivities: boolean;
}

const OF_THE_HOUSE = ["toilet", "hearingLoop"] as const;

/** How one gets in: as the file of the place says, else what all activities in it that say something agree on. */
export function placeAccess(
  { accessibility: own }: Pick<Location, "accessibility">,
  entries: readonly Pick<ActivityEntry, "accessibility">[],
): PlaceAccess {
  if (own) {
    const present = ([...OF_THE_HOUSE, "quietSpace"] as const).filter((key) => own[key]);
    return {
      wheelchair: own.wheelchair && text(`facts.wheelchair.${own.wheelchair}`),
      also: [...present.map((key) => text(`facts.${key}`)), ...(own.note ? [own.note] : [])],
      fromActivities: false,
    };
  }
  const said = entries.flatMap(({ accessibility: { wheelchair } }) =>
    wheelchair && wheelchair !== "not-applicable" ? [wheelchair] : [],
  );
  const wheelchair = new Set(said).size === 1 ? text(`facts.wheelchair.${said[0]!}`) : undefined;
  const also = OF_THE_HOUSE.filter((key) => {
    const answers = entries.flatMap(({ accessibility }) => accessibility[key] ?? []);
    return answers.length > 0 && answers.every(Boolean);
  }).map((key) => text(`facts.${key}`));
  return { wheelchair, also, fromActivities: wheelchair !== undefined || also.length > 0 };
}
