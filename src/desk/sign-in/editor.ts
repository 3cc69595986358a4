/** Somebody of the redaction. `organizations`: whose offer they look after; "*" is the whole guide. */
export interface Editor {
  id: string;
  name: string;
  email: string;
  active: boolean;
  /** May add and stop editors. */
  administrator: boolean;
  organizations: string[];
}

export const WHOLE_GUIDE = "*";

/** Whether somebody may give, change or end the rights over all of these: only who has them all. */
export const mayGive = (
  giver: Editor | undefined,
  ...organizations: readonly (readonly string[])[]
): boolean =>
  giver?.active === true &&
  giver.administrator &&
  (giver.organizations.includes(WHOLE_GUIDE) ||
    organizations.flat().every((slug) => giver.organizations.includes(slug)));

/** Whether the offer of an organisation is theirs to decide on; what has no organisation yet is for the whole guide. */
export const looksAfter = (
  { organizations }: Pick<Editor, "organizations">,
  organization: string | undefined,
): boolean =>
  organizations.includes(WHOLE_GUIDE) || (organization !== undefined && organizations.includes(organization));
