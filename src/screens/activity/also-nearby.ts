import { roleOf } from "#domain/suits/role-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { distanceMetres } from "#domain/distance.ts";
import { slotsOf } from "#domain/when/slots.ts";
import { needsCallFirst } from "#domain/standing.ts";
import { isOver } from "#domain/when/when-of.ts";

/** Further than this is not "nearby" for somebody on foot or with a mobility scooter. */
const NEARBY_METRES = 3000;
const MAX_SHOWN = 3;
const ADULT = 18;

interface Neighbours {
  entries: ActivityEntry[];
  /** Whether all of them are near; without a place of its own nothing is. */
  nearby: boolean;
}

function distanceBetween(a: ActivityEntry, b: ActivityEntry): number | undefined {
  if (a.locationEntry?.point && b.locationEntry?.point)
    return distanceMetres(a.locationEntry.point, b.locationEntry.point);
  return undefined;
}

/** Asked for every pair of activities in a build, so worked out once for each. */
const slotKeys = new WeakMap<ActivityEntry, Set<string>>();
function slotKeysOf(entry: ActivityEntry): Set<string> {
  const known =
    slotKeys.get(entry) ?? new Set(slotsOf(entry.schedule).map(({ day, daypart }) => `${day} ${daypart}`));
  slotKeys.set(entry, known);
  return known;
}

const offered = new WeakMap<ActivityEntry[], { today: LocalDate; entries: ActivityEntry[] }>();
/** What may be proposed to somebody today. */
function offeredIn(all: ActivityEntry[], today: LocalDate): ActivityEntry[] {
  const known = offered.get(all);
  if (known?.today === today) return known.entries;
  const entries = all.filter(
    (entry) => entry.status === "published" && !isOver(entry, today) && !needsCallFirst(entry, today),
  );
  offered.set(all, { today, entries });
  return entries;
}

/** What makes a stranger's second choice: the same interest, the same part of the week, the same low door. */
function kinship(a: ActivityEntry, b: ActivityEntry): number {
  const tags = new Set(a.tags);
  const slots = slotKeysOf(a);
  const sharedSlots = [...slotKeysOf(b)].filter((slot) => slots.has(slot)).length;
  const welcome = b.firstVisit.accompaniment !== undefined && b.firstVisit.accompaniment !== "none";
  return b.tags.filter((tag) => tags.has(tag)).length + Math.min(sharedSlots, 2) + (welcome ? 1 : 0);
}

/** What is only for some people is offered beside what is for the same people, never to a stranger. */
function isForSame({ audience: own }: ActivityEntry, { audience }: ActivityEntry): boolean {
  const groups = audience.groups ?? [];
  return (
    (audience.gender === undefined || audience.gender === own.gender) &&
    groups.every((group) => own.groups?.includes(group)) &&
    (audience.minAge ?? 0) <= Math.max(own.minAge ?? 0, ADULT) &&
    (audience.maxAge ?? Infinity) >= (own.maxAge ?? Infinity)
  );
}

/** What stays a choice for somebody who meant to go to `entry`, with how far it is from there. */
function candidatesFor(entry: ActivityEntry, all: ActivityEntry[], today: LocalDate) {
  return offeredIn(all, today)
    .filter((other) => other.slug !== entry.slug && other.municipality === entry.municipality)
    .filter((other) => roleOf(other) === roleOf(entry) || (roleOf(other) ?? "participant") === "participant")
    .filter((other) => isForSame(entry, other))
    .map((other) => ({ other, metres: distanceBetween(entry, other), kin: kinship(entry, other) }));
}

/** Kinship that makes up for one kilometre more. */
const KIN_PER_KM = 1;

/**
 * What comes nearest to an activity that is no more: of its category and role, or what shares an interest when there
 * is nothing of that; close by before far off, and of two as far the more akin.
 */
export function alikeTo(entry: ActivityEntry, all: ActivityEntry[], today: LocalDate): ActivityEntry[] {
  const candidates = candidatesFor(entry, all, today);
  const sameKind = candidates.filter(
    ({ other }) =>
      entry.category !== undefined && other.category === entry.category && roleOf(other) === roleOf(entry),
  );
  const akin = candidates.filter(({ other }) => other.tags.some((tag) => entry.tags.includes(tag)));
  const far = ({ metres = NEARBY_METRES, kin }: (typeof candidates)[number]) =>
    metres / 1000 - kin * KIN_PER_KM;
  return (sameKind.length > 0 ? sameKind : akin)
    .sort((a, b) => far(a) - far(b) || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, MAX_SHOWN)
    .map(({ other }) => other);
}

/**
 * Three other things to do: never the same category twice nor that of the page itself, so that somebody
 * for whom this is not it sees something else; near ones first, then whatever is most akin.
 */
export function alsoNearby(entry: ActivityEntry, all: ActivityEntry[], today: LocalDate): Neighbours {
  const candidates = candidatesFor(entry, all, today).filter(
    ({ other }) => other.category === undefined || other.category !== entry.category,
  );
  const near = candidates.filter(({ metres }) => metres !== undefined && metres <= NEARBY_METRES);
  const pool = near.length > 0 ? near : candidates;
  pool.sort(
    (a, b) =>
      b.kin - (b.metres ?? 0) / 1000 - (a.kin - (a.metres ?? 0) / 1000) ||
      (a.other.slug < b.other.slug ? -1 : 1),
  );
  const chosen: ActivityEntry[] = [];
  for (const { other } of pool) {
    if (chosen.length < MAX_SHOWN && chosen.every(({ category }) => !category || category !== other.category))
      chosen.push(other);
  }
  return { entries: chosen, nearby: near.length > 0 };
}
