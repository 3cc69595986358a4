import type { SaidParts } from "#desk/form/form-view.ts";
import { toCard } from "#domain/card.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import { phoneText } from "#text/format.ts";

const OPEN = "Nog niet bekend";
const inLine = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ") || OPEN;
const STATUS = { published: "Staat in de gids", ended: "Gestopt", paused: "Staat even stil" } as const;

const waysOf = ({ phone, email, website }: ActivityEntry["contact"]) => [
  phone && phoneText(phone),
  email,
  website,
];

/** What a listing says now, part by part, so that one sees what there is to change before opening it. */
export function saidParts(entry: ActivityEntry, guide: Guide): SaidParts {
  const { today } = guide;
  const card = toShownCard(toCard(entry), { today, holidays: guide.holidaysIn(entry.municipality) });
  const own = inLine(waysOf(entry.contact));
  const theirs = inLine(waysOf(entry.organizationEntry.contact));
  return {
    what: inLine([card.kind, entry.easyText]),
    when: card.when || OPEN,
    where: inLine([card.where, entry.locationEntry?.street]),
    cost: card.cost || OPEN,
    contact: own !== OPEN ? own : theirs !== OPEN ? `Van de organisatie: ${theirs}` : OPEN,
    editor: inLine([entry.organizationEntry.name, STATUS[entry.status]]),
  };
}
