/** How far a sheet is. `before`: how many are read first. */
export interface SheetProgress {
  before: number;
  done: number;
  total: number;
}

/** How far a sheet is, in a sentence; drawn by the server and by the page that watches it. */
export function standingText({ before, done, total }: SheetProgress): string {
  if (before > 0)
    return before === 1
      ? "Eerst is er één andere lijst aan de beurt."
      : `Eerst zijn er ${before} andere lijsten aan de beurt.`;
  if (total === 0) return "Het bestand wordt geopend.";
  return done < total
    ? `${done} van ${total} regels gelezen.`
    : `Alle ${total} regels gelezen. Nu vergelijken wij ze met de gids.`;
}
