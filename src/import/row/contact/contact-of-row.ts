import type { Contact } from "#schema/contact.ts";
import { aboutText } from "#import/words/about-text.ts";
import { emailInText, phoneInText, siteOf, websiteInText } from "../in-text/contact-in-text.ts";
import { heardInRow, withText, type InText } from "../in-text/in-text.ts";
import { otherCellsOfRow, textOfRow } from "../in-text/text-of-row.ts";
import { readContactCells, type ContactCells } from "./read-contact.ts";
import { splitContact } from "./split-contact.ts";
import type { CellPlace, RowCells } from "../row-cells.ts";

/**
 * The contact of a row: of its cells, and of its texts as far as the cells leave it open. `known`: names in the row
 * that are no person.
 */
export function contactOfRow(cells: RowCells, known: string): Contact {
  const { contact, remarks } = readContactCells(contactCells(cells), known, cells.isOfBelgium);
  for (const { cell, remark } of remarks) {
    const own = cell === "role" || cell === "address" ? "contactRole" : cell;
    cells.remark(cells.text(own) === undefined && cells.text("contact") ? "contact" : own, remark);
  }
  return heardContact(cells, contact, known);
}

const KEYS = ["phone", "email", "website"] as const;
type Key = (typeof KEYS)[number];
/** Cells that are read as contact already. */
const OWN = ["contact", "contactRole"] as const;

function heardContact(cells: RowCells, contact: Contact, known: string): Contact {
  const heard = { ...contact };
  for (const key of KEYS) {
    if (heard[key] !== undefined || cells.text(key) !== undefined) continue;
    const value = withText(undefined, inTexts(cells, key, known), { cells, about: aboutText[key] });
    if (value !== undefined) heard[key] = value;
  }
  return heard;
}

/** What stands in a text beside somebody's name may be of that person: then it is only asked about. */
function inTexts(cells: RowCells, key: Key, known: string): InText<string> | undefined {
  const read = (text: string, at: CellPlace) => {
    const said = key === "phone" ? phoneInText(text, known, cells.isOfBelgium) : IN_TEXT[key](text, known);
    // A remark is of who keeps the sheet, and may name who is rung by it alone.
    const isPrivate = at === "remarks" || (key !== "website" && cells.namesPeople(at));
    return said && { ...said, certain: said.certain && !isPrivate };
  };
  const all = [...textOfRow(cells), ...otherCellsOfRow(cells, OWN)];
  if (key !== "website") return heardInRow(all, read);
  const pages = all.flatMap(({ at, text }) => {
    const page = read(text, at);
    return page ? [{ ...page, at }] : [];
  });
  const [first] = pages;
  const oneSite = new Set(pages.map(({ value }) => siteOf(value))).size === 1;
  return first && { ...first, certain: oneSite && pages.every(({ certain }) => certain) };
}

const IN_TEXT: Record<Exclude<Key, "phone">, (text: string, known: string) => InText<string> | undefined> = {
  email: emailInText,
  website: websiteInText,
};

function contactCells(cells: RowCells): ContactCells & { together?: boolean } {
  const role = cells.text("contactRole");
  const holdsMore = role !== undefined && HOLDS_MORE.test(role);
  const together = cells.text("contact") ?? (holdsMore ? role : undefined);
  const apart = {
    role: holdsMore ? undefined : role,
    phone: cells.text("phone"),
    mobile: cells.text("mobile"),
    email: cells.text("email"),
    website: cells.text("website"),
  };
  const said = Object.entries(apart).filter(([, text]) => text);
  return {
    ...(together ? { ...splitContact(together), together: true } : {}),
    ...Object.fromEntries(said),
  };
}

/** A number or a mailbox beside the function. */
const HOLDS_MORE = /@|\(at\)|\d{6}|\d{2,4}[ -]{1,3}\d{2,}/;
