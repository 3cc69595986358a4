import { z } from "zod";
import { DAYPARTS, WEEKDAYS } from "./closed-lists.ts";
import { localDate, localTime, wellFormed } from "./identifiers.ts";

export const weekday = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof weekday>;

const daypart = z.enum(DAYPARTS);
export type Daypart = z.infer<typeof daypart>;

const timeWindow = {
  startTime: localTime.optional(),
  endTime: localTime.optional().describe("Leeg laten als de eindtijd niet bekend is"),
  dayparts: z
    .array(daypart)
    .optional()
    .describe("Alleen als er geen tijd bekend is: ochtend, middag of avond"),
};

/** Days and times without a rhythm: opening hours, or when an appointment is possible. */
export const weeklyHours = z.strictObject({
  days: z.array(weekday).describe("Leeg: de dag is niet bekend"),
  ...timeWindow,
});
export type WeeklyHours = z.infer<typeof weeklyHours>;

const recurrenceRule = z.strictObject({
  days: z.array(weekday).describe("Leeg: de dag is niet bekend"),
  ...timeWindow,
  frequency: z
    .enum(["daily", "weekly", "monthly", "yearly", "irregular"])
    .optional()
    .describe("irregular: af en toe, zonder vaste regel. Leeg: niet bekend hoe vaak"),
  interval: z.int().min(1).max(12).optional().describe("Om de hoeveel weken of maanden; leeg is 1"),
  weeks: z
    .array(z.union([z.literal(-1), z.int().min(1).max(5)]))
    .optional()
    .describe("Bij maandelijks: de hoeveelste (2 = tweede, -1 = laatste). Leeg: niet bekend welke"),
  timesPerPeriod: z.int().min(1).max(31).optional().describe("Zoals 2 keer per maand, zonder vaste week"),
  months: z.array(z.int().min(1).max(12)).optional().describe("Alleen in deze maanden"),
});
export type RecurrenceRule = z.infer<typeof recurrenceRule>;

const cancelledDate = z.strictObject({ date: localDate, reason: wellFormed.max(120).optional() });

export const schedule = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("unknown").describe("Niemand heeft gezegd wanneer het is"),
    note: z.string().max(160).optional().describe("Wat er wel gezegd is, in woorden"),
  }),
  z.strictObject({
    type: z.literal("once"),
    date: localDate,
    startTime: localTime.optional(),
    endTime: localTime.optional(),
    cancelled: z.array(cancelledDate).optional(),
  }),
  z.strictObject({
    type: z.literal("dates"),
    dates: z.array(localDate).min(1),
    startTime: localTime.optional(),
    endTime: localTime.optional(),
    cancelled: z.array(cancelledDate).optional(),
    note: wellFormed.max(160).optional(),
  }),
  z.strictObject({
    type: z.literal("recurring"),
    rules: z.array(recurrenceRule).min(1),
    from: localDate.optional().describe("Eerste keer. Nodig om bij 'om de week' te weten welke week het is"),
    startDates: z.array(localDate).optional().describe("Bij een cursus: wanneer een groep begint"),
    until: localDate.optional(),
    sessions: z.int().min(1).max(60).optional().describe("Bij een cursus: hoeveel keer"),
    course: z.boolean().optional().describe("Een reeks met een begin en een einde"),
    schoolHolidays: z.enum(["continues", "stops", "only"]).optional().describe("Leeg: niet bekend"),
    cancelled: z.array(cancelledDate).optional(),
    note: wellFormed.max(160).optional().describe("Wat er verder over de tijden gezegd is"),
  }),
  z.strictObject({
    type: z.literal("open"),
    hours: z.array(weeklyHours).min(1),
    from: localDate.optional(),
    until: localDate.optional(),
    months: z.array(z.int().min(1).max(12)).optional(),
    schoolHolidays: z.enum(["continues", "stops", "only"]).optional(),
    cancelled: z.array(cancelledDate).optional(),
    note: wellFormed.max(160).optional(),
  }),
  z.strictObject({
    type: z.literal("by-appointment"),
    hours: z.array(weeklyHours).optional().describe("Wanneer een afspraak kan"),
    rhythm: z
      .strictObject({
        frequency: z.enum(["weekly", "monthly", "yearly"]),
        interval: z.int().min(1).max(12).optional(),
        timesPerPeriod: z.int().min(1).max(31).optional(),
      })
      .optional()
      .describe("Hoe vaak u elkaar ziet, als dat gezegd is: elke week, in overleg"),
    sessions: z.int().min(1).max(60).optional().describe("Hoeveel afspraken het zijn"),
    note: wellFormed.max(160).optional(),
  }),
]);
export type Schedule = z.infer<typeof schedule>;
