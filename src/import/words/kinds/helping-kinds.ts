/** Helping others. In compared form, separated by bars; which words may stand here: category-kinds.ts. */
export const HELPING: readonly string[] = [
  "vrijwilligers gezocht | vrijwilliger gezocht | gezocht vrijwilligers | vrijwilligersvacatures",
  "vacatures | vrijwilligersklus | maatschappelijke inzet | maatschappelijke stage | volunteer work",
  "volunteering opportunity | volunteers needed | help mee | doe mee als vrijwilliger",
];
