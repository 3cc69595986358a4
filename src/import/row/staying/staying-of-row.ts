import type { Activity } from "#schema/activity.ts";
import type { Accessibility } from "#schema/accessibility.ts";
import type { RowCells } from "#import/row/row-cells.ts";
import { comingBackInText, readRings, readWayBack } from "./read-coming-back.ts";
import { nextStepInText, readNextStep } from "./read-next-step.ts";
import { pickupInText, readPickup } from "./read-pickup.ts";

/**
 * What the row says of being fetched, being missed, coming back and going on: its own cells first, else its description.
 * `accessibility`: what was read of it already; somebody who is fetched stays so.
 */
export function stayingOfRow(
  cells: RowCells,
  description: string,
  { accessibility, role }: Pick<Activity, "accessibility" | "role">,
): Pick<Activity, "accessibility" | "comingBack" | "nextStep"> {
  const isHelper = role === "volunteer";
  const inText = pickupInText(description, isHelper);
  const pickup: Accessibility = { ...inText, ...accessibility, ...cells.read("pickup", readPickup) };
  const comingBack = {
    ...comingBackInText(description),
    ...cells.read("rings", readRings),
    ...cells.read("wayBack", readWayBack),
  };
  const nextStep = cells.read("nextStep", readNextStep) ?? nextStepInText(description, isHelper);
  return {
    accessibility: pickup,
    ...(Object.keys(comingBack).length > 0 ? { comingBack } : {}),
    ...(nextStep && Object.keys(nextStep).length > 0 ? { nextStep } : {}),
  };
}
