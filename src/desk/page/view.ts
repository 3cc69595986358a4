import type { FormStamp } from "#desk/gate/form-stamp.ts";
import type { Editor } from "#desk/sign-in/editor.ts";
import type { Guide } from "#domain/guide.ts";

/** A box with something to know, above what the page is about. */
export interface Notice {
  kind: "good" | "wrong" | "mind";
  title: string;
  text?: string;
  /** `apart`: in a tab of its own, because the page holds what somebody typed. */
  link?: { href: string; label: string; apart?: true } | undefined;
  /** A button that does something, such as taking back what was just done. */
  press?: { action: string; label: string } | undefined;
}

/**
 * What each page of the desk shows, by name; `ask-link` is drawn by `AskLinkView.astro`. Every matter adds its
 * own pages, beside the routes that answer them.
 */
export interface Views {
  message: {
    title: string;
    text: string[];
    links: { href: string; label: string }[];
    /** The form that was sent: its draft on the device can go. */
    sentForm?: string;
  };
  press: { title: string; text: string[]; action: string; label: string; stamp?: FormStamp };
}
export type DeskView = { [Name in keyof Views]: { name: Name } & Views[Name] }[keyof Views];

/** What waits for an editor, as the way to each part says it. */
export interface DeskCounts {
  queue: number;
  due: number;
  arrangements: number;
  pairs: number;
  sheets: number;
  unread: number;
}

/** A page of the desk with all it is made from; what the server hands to Astro. */
export interface DeskPage {
  view: DeskView;
  guide: Guide;
  now: number;
  status: number;
  editor: Editor | undefined;
  /** Of an editor who is signed in. */
  counts?: DeskCounts | undefined;
}

/** What the component of a page gets. */
export interface ViewProps<Name extends keyof Views> {
  view: Views[Name];
  page: DeskPage;
}
