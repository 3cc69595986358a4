import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "../published-entry.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    find: {
      asked: string;
      lines: { slug: string; title: string; organization: string; hasEnded: boolean }[];
      /** How many there are, when more were found than are shown. */
      all: number;
    };
  }
}

const MOST_SHOWN = 50;
const LONGEST = 80;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those of which name or organisation holds each of the words, in any order; who begins with what was typed comes first. */
export function findListings(entries: readonly ActivityEntry[], asked: string): ActivityEntry[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = (entry: ActivityEntry) => plain(entry.title).startsWith(words[0] ?? "");
  return entries
    .filter((entry) => {
      const said = `${plain(entry.title)} ${plain(entry.organizationEntry.name)}`;
      return words.every((word) => said.includes(word));
    })
    .sort((a, b) => Number(begins(b)) - Number(begins(a)) || a.title.localeCompare(b.title, "nl"));
}

function find(visit: Visit): Reply {
  const asked = (visit.query.get("q") ?? "").slice(0, LONGEST).trim();
  const editor = editorOf(visit);
  const own = visit.guide.catalog.activities.filter(({ organization }) => looksAfter(editor, organization));
  const found = findListings(own, asked);
  const lines = found.slice(0, MOST_SHOWN).map((entry) => {
    const { slug, title, organizationEntry, status } = publishedEntry(visit, entry.slug) ?? entry;
    return { slug, title, organization: organizationEntry.name, hasEnded: status === "ended" };
  });
  return { view: { name: "find", asked, lines, all: found.length } };
}

export const findListingRoutes: Route[] = [
  { method: "GET", path: deskPaths.find(), access: "editor", run: find },
];
