import type { APIRoute, GetStaticPaths } from "astro";
import type { ActivityEntry } from "#domain/catalog.ts";
import { activityCalendar } from "#export/ical.ts";
import type { Guide } from "#domain/guide.ts";
import { withPage } from "#domain/listed.ts";
import { loadGuide } from "../_guide.ts";

const calendarOf = (entry: ActivityEntry, { today, holidaysIn }: Guide, origin: string) =>
  activityCalendar(entry, { origin, today, holidays: holidaysIn(entry.municipality) });

/** Only where a time is certain: an empty calendar file would be a promise that is not kept. */
export const getStaticPaths = (async () => {
  const guide = await loadGuide();
  return withPage(guide.catalog.activities, guide.today)
    .filter((entry) => calendarOf(entry, guide, new URL(import.meta.env.SITE).origin) !== undefined)
    .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ActivityEntry }> = async ({ props: { entry }, site }) =>
  new Response(calendarOf(entry, await loadGuide(), site?.origin ?? ""), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
