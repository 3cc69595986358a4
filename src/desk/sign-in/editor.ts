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

/** Whether the offer of an organisation is theirs to decide on; what has no organisation yet is for the whole guide. */
export const looksAfter = (
  { organizations }: Pick<Editor, "organizations">,
  organization: string | undefined,
): boolean =>
  organizations.includes(WHOLE_GUIDE) || (organization !== undefined && organizations.includes(organization));
