import { plain } from "#domain/plain.ts";
import { leftOpen, understood, type Reading } from "#import/sheet/cell-reading.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

export interface GroupSize {
  min?: number;
  max?: number;
}

/** How many people take part at the same time: "8-12", "max 7", "ca. 30", "1 op 1", "10 gezinnen". "open": no size. */
export function readGroupSize(text: string): Reading<GroupSize> {
  const said = plain(text);
  if (/^(open|onbeperkt|geen max\w*|vrij|wisselend|n\.?v\.?t\.?|-+|\?+|geen|onbekend|nee)$/.test(said))
    return leftOpen();
  if (/\b(1|een) ?(op|:|-op-|tegen|to) ?(1|een|one)\b|1-op-1|een-op-een|one on one|individueel/.test(said))
    return understood({ min: 1, max: 1 });
  if (/^(duo|tweetal|koppel)s?$/.test(said)) return understood({ min: 2, max: 2 });
  const numbers = (said.match(/\d{1,4}/g) ?? []).map(Number);
  const range = /(\d{1,3})\s*(?:-|a|tot|t\/m|tot en met|to)\s*(\d{1,3})/.exec(said);
  if (range && Number(range[1]) <= Number(range[2]) && Number(range[1]) > 0)
    return understood({ min: Number(range[1]), max: Number(range[2]) });
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (only === undefined || only < 1 || only > 2000) {
    return leftOpen(aboutTakingPart.groupSize);
  }
  if (/^(min|minimaal|vanaf|minstens)/.test(said) || /^\d+ ?\+$/.test(said)) return understood({ min: only });
  if (/(gezin|paren|stel|koppel|team|boot|baan|tuin|vrijwilliger|pool|totaal|leden)/.test(said))
    return leftOpen();
  return understood({ max: only });
}
