import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import {
  COMES_THEN,
  EVEN_WEEKS,
  ODD_WEEKS,
  OF_ITSELF,
  WEEK_WITH_ITS_OWN,
} from "#import/words/when-phrases.ts";

const SPEAKS_OF_WHEN =
  /\bom de (?:week|\d)|\b(?:on)?even weken\b|\bvan de maand\b|\b(?:[1-5]e|eerste|tweede|derde|vierde|laatste)(?: en (?:[1-5]e|derde|vierde))? (?:ma|di|wo|do|vr|za|zo)|\bmaandelijks\b|\beenmalig\b|\bper (?:maand|14 dagen)\b|\b(?:niet|geen \p{L}+) (?:in|tijdens)\b|\b(?:alleen|start|vanaf) \d{1,2}\b(?![.:]\d{2})|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}|\p{L}{3} t\/m \p{L}{3}/iu;

const ENOUGH_WEEKS = 3;

/**
 * What a column of remarks says about how often, where no other column does: "om de week", "niet in juli". `beside`: how
 * often something else is, "Koffie na afloop: elke eerste dinsdag".
 */
export function rhythmAside(
  remarks: string | undefined,
  title: string,
): { aside?: string; beside: string[] } {
  const said = (remarks ?? "")
    .split(/[;.!]\s|\s\/\s/)
    .flatMap((part) => (SPEAKS_OF_WHEN.test(part) ? [part.trim()] : []));
  const beside = said.filter((part) => isOfSomethingElse(part, title));
  const own = said.filter((part) => !beside.includes(part));
  return { ...(own.length > 0 ? { aside: own.join(", ") } : {}), beside };
}

/**
 * A name stands before it that is none of the activity, of a column or of a part of the year; something that comes with it
 * stands behind it; or each week has its own, and together they are all weeks.
 */
function isOfSomethingElse(part: string, title: string): boolean {
  const said = plain(part);
  if (EVEN_WEEKS.test(said) && ODD_WEEKS.test(said)) return true;
  if (new Set([...said.matchAll(WEEK_WITH_ITS_OWN)].map(([, week]) => week)).size >= ENOUGH_WEEKS)
    return true;
  const [, also, more] = COMES_THEN.exec(said) ?? [];
  if (also !== undefined || (more !== undefined && !plain(title).includes(more))) return true;
  const name = plain(/^([\p{L}][\p{L} '-]{2,40}): ?\p{L}/u.exec(part)?.[1] ?? "");
  const isColumn = (fitHeader(name)[0]?.score ?? 0) >= 90;
  return (
    name !== "" && !isColumn && !OF_ITSELF.test(name) && !labelKind(name) && !plain(title).includes(name)
  );
}
