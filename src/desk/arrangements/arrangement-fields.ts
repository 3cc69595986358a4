import { special, type FormField } from "#desk/form/fields/form-field.ts";
import { arrangement, type ArrangementStep } from "#schema/prescribing/arrangement.ts";

const { shape } = arrangement;
const step = shape.activities.element.shape;

/** How many activities a bundle has room for, and needs at least. */
export const MOST_STEPS = 5;
export const LEAST_STEPS = 3;

const tooShort = (letters: number, least: number) =>
  `Nog iets te kort: ${letters} letters. Schrijf er minstens ${least}.`;

/** What is typed about the bundle as a whole. */
export const BUNDLE_FIELDS = {
  title: special("line", shape.title, "Hoe heet het arrangement?", {
    hint: "Zoals iemand het zelf zou zeggen. Bijvoorbeeld: Na een verlies.",
    missing: "Vul in hoe het heet.",
    tooShort,
  }),
  forWhom: special("lines", shape.forWhom, "Voor wie is het?", {
    hint: "In één of twee korte zinnen. 20 tot 160 letters.",
    missing: "Schrijf in een korte zin voor wie het is.",
    tooShort,
    rows: 2,
  }),
  why: special("lines", shape.why, "Waarom staat juist dit bij elkaar?", {
    hint: "Wat komt eerst, en wat is een stap verder? 20 tot 320 letters.",
    missing: "Schrijf in een paar zinnen waarom dit bij elkaar staat.",
    tooShort,
    rows: 4,
  }),
} satisfies Record<string, FormField>;
export type BundleField = keyof typeof BUNDLE_FIELDS;

/** What is typed about each of its activities. */
export const STEP_FIELDS: Record<keyof ArrangementStep, FormField> = {
  activity: special("line", undefined, "Welke activiteit?", {
    hint: "Typ een paar letters en kies uit de lijst.",
    max: 220,
  }),
  why: special("lines", step.why, "Waarom staat dit hier?", {
    hint: "Voor de lezer. 15 tot 150 letters.",
    missing: "Schrijf in één zin waarom dit hier staat.",
    tooShort,
    rows: 2,
  }),
  firstStep: special("lines", step.firstStep, "Wat doet iemand als eerste?", {
    hint: "Bijvoorbeeld: Loop binnen, aanmelden hoeft niet. 10 tot 150 letters.",
    missing: "Schrijf wat iemand als eerste doet.",
    tooShort,
    rows: 2,
  }),
};
export type StepField = keyof typeof STEP_FIELDS;

/** The name of a field of the nth activity, counted from 1. */
export const stepName = (field: StepField, nth: number): string => `${field}-${nth}`;

const CHOICES: Record<string, string> = { theme: "Thema", madeBy: "Organisatie" };

/** What a field of the form is called in a list of what is wrong. */
export function bundleLabelOf(name: string): string {
  const [field = "", nth] = name.split("-");
  if (nth) return `Activiteit ${nth}: ${STEP_FIELDS[field as StepField].label}`;
  return CHOICES[field] ?? BUNDLE_FIELDS[field as BundleField].label;
}
