/** What a visitor can say is wrong. */
export const REPORT_KINDS = {
  times: "De dag of de tijd",
  phone: "Het telefoonnummer of mailadres",
  full: "Het is vol",
  stopped: "Het bestaat niet meer",
  place: "De plek",
  cost: "De prijs",
  other: "Iets anders",
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;
