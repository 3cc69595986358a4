import { roleOf } from "#domain/suits/role-of.ts";
import type { Audience } from "#schema/audience.ts";
import type { Activity } from "#schema/activity.ts";
import type { Point } from "#schema/identifiers.ts";
import type { FirstVisit, Threshold } from "#schema/first-visit.ts";
import type { ActivityEntry } from "./catalog.ts";
import { mayWalkIn, venueOf } from "./door.ts";
import { saidTown } from "./said-town.ts";

/** What a result needs of an activity: plain JSON without empty keys, shipped in `kaarten.json`. */
export interface ActivityCard extends Pick<
  Activity,
  "title" | "easyText" | "category" | "role" | "schedule" | "place" | "town" | "costs" | "status"
> {
  slug: string;
  /** Slug of the folder the activity stands in. */
  municipality: string;
  venue?: string;
  street?: string;
  /** The name, not the slug. */
  neighbourhood?: string;
  point?: Point;
  costNote?: string;
  accompaniment?: NonNullable<FirstVisit["accompaniment"]>;
  /** One may just walk in: said, and nothing has to be done first. */
  dropIn?: true;
  groupSize?: NonNullable<Threshold["groupSize"]>;
  /** Dialable; of the activity, else of its organisation. */
  phone?: string;
  verifiedOn?: string;
  /** Months between checks, when not the default. */
  interval?: number;
  validUntil?: string;
  availability?: NonNullable<Activity["availability"]>;
  /** For whom it is limited to; absent when nobody is shut out. */
  limits?: Pick<Audience, "gender" | "minAge" | "maxAge">;
}

/** An adult is shut out by no more than these; "vanaf 18 jaar" limits nobody who comes to a group for adults. */
const ADULT = 18;

function limitsOf({ gender, minAge, maxAge }: Audience): ActivityCard["limits"] {
  const limits = {
    ...(gender && { gender }),
    ...(minAge !== undefined && (minAge > ADULT || (maxAge !== undefined && minAge > 0)) && { minAge }),
    ...(maxAge !== undefined && { maxAge }),
  };
  return Object.keys(limits).length > 0 ? limits : undefined;
}

export function toCard(entry: ActivityEntry): ActivityCard {
  const at = venueOf(entry);
  const card: ActivityCard = {
    slug: entry.slug,
    title: entry.title,
    easyText: entry.easyText,
    schedule: entry.schedule,
    municipality: entry.municipality,
    costs: entry.costs,
    status: entry.status,
  };
  const known = {
    category: entry.category,
    role: roleOf(entry),
    place: entry.place,
    town: saidTown(entry),
    venue: at?.name,
    street: at?.street,
    neighbourhood: at && entry.neighbourhoodEntry?.name,
    point: at?.point,
    costNote: entry.costNote,
    accompaniment: entry.firstVisit.accompaniment,
    dropIn: mayWalkIn(entry) || undefined,
    groupSize: entry.threshold.groupSize,
    phone: entry.contact.phone ?? entry.organizationEntry.contact.phone,
    verifiedOn: entry.verification?.on,
    interval: entry.verification?.interval,
    validUntil: entry.validUntil,
    availability: entry.availability,
    limits: limitsOf(entry.audience),
  };
  return Object.assign(
    card,
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  );
}
