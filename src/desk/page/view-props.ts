import type { DeskPage, View } from "./view.ts";

/** What every page of the desk gets. */
export interface ViewProps<Name extends View["name"]> {
  view: Extract<View, { name: Name }>;
  page: DeskPage;
}
