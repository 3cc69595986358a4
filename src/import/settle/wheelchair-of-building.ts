import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { isAboutBuilding } from "#import/row/read-access.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

const OUTSIDE =
  /\b(fiets|auto|bus|km|pad|paden|bos|strand|gras|verhard|water|boot|wandel\w*|buiten|route)\b/i;

/** Says of itself that it is not simply so, whatever the building is. */
const DOUBT =
  /\b(niet|geen|maar|deels|gedeeltelijk|beperkt|drempel\w*|trap|trapje|trede\w*|treden|boven|zolder|verdieping|lastig|moeilijk|zwaar|smal\w*)\b/i;

/**
 * When a row leaves the wheelchair open and at least two other rows say the building is accessible, and none
 * says it is not, that holds for this row too, with a question. Never the other way round, and not when the
 * activity goes outside.
 */
export function shareWheelchairOfBuilding(drafts: readonly UnderstoodRow[]): void {
  const building = drafts
    .map(({ values }) => values.accessibility)
    .filter(({ note }) => note === undefined || isAboutBuilding(note))
    .flatMap(({ wheelchair }) => wheelchair ?? []);
  if (building.filter((one) => one === "yes").length < 2 || building.includes("no")) return;
  for (const { values, remarks } of drafts) {
    const open = remarks.findIndex(({ code }) => code === "wheelchair-unclear");
    const before = remarks[open];
    const { note, wheelchair } = values.accessibility;
    if (!before || wheelchair || !note || DOUBT.test(note) || OUTSIDE.test(note)) continue;
    values.accessibility.wheelchair = "yes";
    remarks[open] = { ...before, ...aboutTakingPart.wheelchairOfBuilding(before.write ?? "") };
  }
}
