import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { currentPlaces } from "#desk/places/current-places.ts";
import { ownQueue } from "#desk/review/queue/own-queue.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { plain } from "#domain/plain.ts";
import { monthsSinceVerification, needsCallFirst } from "#domain/standing.ts";
import { monthsText } from "#text/when/months-text.ts";
import { boardOf, openOf } from "../board.ts";
import { publishedEntry } from "../published-entry.ts";

interface FoundLine {
  href: string;
  title: string;
  about: string;
  /** How it stands: when it was checked, or what has to be done with it. */
  standing: string;
  /** Somebody has to do something. */
  waits: boolean;
}
interface FoundGroup {
  heading: string;
  lines: FoundLine[];
  /** How many there are, when more were found than are shown. */
  all: number;
}
declare module "#desk/page/view.ts" {
  interface Views {
    find: { asked: string; groups: FoundGroup[] };
  }
}

const MOST_SHOWN = 20;
const LONGEST = 80;

/** Those of which the text holds each of the words, in any order; what begins with what was typed comes first. */
export function findByWords<T>(all: readonly T[], asked: string, textOf: (one: T) => string): T[] {
  const words = plain(asked).split(" ").filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  return all
    .map((one) => ({ one, text: plain(textOf(one)) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .sort((a, b) => Number(b.text.startsWith(first)) - Number(a.text.startsWith(first)))
    .map(({ one }) => one);
}

const counted = (count: number): string => (count === 1 ? "1 activiteit" : `${count} activiteiten`);
const groupOf = <T>(heading: string, found: readonly T[], lineOf: (one: T) => FoundLine): FoundGroup => ({
  heading,
  lines: found.slice(0, MOST_SHOWN).map(lineOf),
  all: found.length,
});

function activitiesFound(visit: Visit, asked: string): FoundGroup {
  const { guide, today } = visit;
  const own = guide.catalog.activities
    .filter(({ organization }) => looksAfter(editorOf(visit), organization))
    .toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
  const found = findByWords(own, asked, (one) => `${one.title} ${one.organizationEntry.name}`);
  return groupOf("Activiteiten", found, (entry) => {
    const now = publishedEntry(visit, entry.slug) ?? entry;
    const hasEnded = now.status === "ended";
    return {
      href: deskPaths.listing(now.slug),
      title: now.title,
      about: now.organizationEntry.name,
      standing: hasEnded ? "Gestopt" : monthsText(monthsSinceVerification(now, today)),
      waits: !hasEnded && needsCallFirst(now, today),
    };
  });
}

/** A place is shared: it is for who looks after the whole guide. */
function placesFound(visit: Visit, asked: string): FoundGroup {
  const all = looksAfter(editorOf(visit), undefined) ? currentPlaces(visit) : [];
  const found = findByWords(all, asked, ({ place }) => `${place.name} ${place.street ?? ""}`);
  return groupOf("Plekken", found, ({ place, activities }) => ({
    href: deskPaths.place(place.municipality, place.slug),
    title: place.name,
    about: place.street ?? "Nog geen adres",
    standing: counted(activities),
    waits: false,
  }));
}

function organizationsFound(visit: Visit, asked: string): FoundGroup {
  const { guide, today } = visit;
  const own = guide.catalog.organizations.filter(({ slug }) => looksAfter(editorOf(visit), slug));
  return groupOf(
    "Organisaties",
    findByWords(own, asked, ({ name }) => name),
    ({ slug, name }) => {
      const offer = guide.catalog.activities.filter(({ organization }) => organization === slug);
      const now = offer.map((entry) => publishedEntry(visit, entry.slug) ?? entry);
      const open = openOf(boardOf(now, [], today));
      return {
        href: `${deskPaths.board()}?organisatie=${slug}`,
        title: name,
        about: counted(offer.length),
        standing: open === 0 ? "Alles nagekeken" : `${open} na te kijken`,
        waits: open > 0,
      };
    },
  );
}

function submissionsFound(visit: Visit, asked: string): FoundGroup {
  const found = findByWords(
    ownQueue(visit),
    asked,
    ({ title, organization, submission }) => `${title} ${organization} ${submission.id}`,
  );
  return groupOf("Inzendingen", found, ({ submission, title, organization }) => ({
    href: deskPaths.submission(submission.id),
    title,
    about: organization,
    standing: submission.state === "asked" ? "Wacht op de aanbieder" : "Wacht op u",
    waits: submission.state !== "asked",
  }));
}

function find(visit: Visit): Reply {
  const asked = (visit.query.get("q") ?? "").slice(0, LONGEST).trim();
  const groups = [submissionsFound, activitiesFound, placesFound, organizationsFound].map((search) =>
    search(visit, asked),
  );
  return { view: { name: "find", asked, groups: groups.filter(({ all }) => all > 0) } };
}

export const findInDeskRoutes: Route[] = [
  { method: "GET", path: deskPaths.find(), access: "editor", run: find },
];
