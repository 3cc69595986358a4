import type { APIRoute, GetStaticPaths } from "astro";
import type { ActivityEntry } from "#domain/catalog.ts";
import { activityCalendar } from "#export/ical.ts";
import { withPage } from "#domain/listed.ts";
import { loadGuide } from "../_guide.ts";
import { readRevisions } from "../_revisions.ts";

async function readBefore() {
  const revisions = await readRevisions();
  return revisions && { revisions, now: new Date() };
}

/** Only where a time is certain: an empty calendar file would be a promise that is not kept. */
export const getStaticPaths = (async () => {
  const { catalog, today, holidaysIn } = await loadGuide();
  const context = {
    origin: new URL(import.meta.env.SITE).origin,
    today,
    before: await readBefore(),
  };
  return withPage(catalog.activities, today).flatMap((entry: ActivityEntry) => {
    const text = activityCalendar(entry, { ...context, holidays: holidaysIn(entry.municipality) });
    return text === undefined ? [] : [{ params: { slug: entry.slug }, props: { text } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
