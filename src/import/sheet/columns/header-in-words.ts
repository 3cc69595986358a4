import { AS_IT_IS_SHOWN, ASKS_FOR, OF_WHOM, QUESTION_FORMS } from "#import/words/columns/header-forms.ts";
import { HEADER_OWNERS, type SheetField } from "#import/words/headers.ts";

type Exactly = (said: string) => SheetField | undefined;

const LONGEST = 120;
const MOST_WORDS = 5;
/** A shorter ending may be a part of any word. */
const SHORTEST_END = 5;

/** "price text", "dateLabel", "datumtekst": what it is is said before. `said`: in compared form. */
export function fitAsShown(said: string, exactly: Exactly): SheetField | undefined {
  const words = said.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 1 && AS_IT_IS_SHOWN.has(last)) return exactly(words.slice(0, -1).join(" "));
  const end = [...AS_IT_IS_SHOWN].find(
    (one) => one.length >= SHORTEST_END && last.endsWith(one) && last.length > one.length,
  );
  return end && words.length === 1 ? exactly(said.slice(0, -end.length)) : undefined;
}

/** What a form asks for, by its name or by how it asks. `said`: in compared form. */
export const fitAsked = (said: string, exactly: Exactly): SheetField | undefined =>
  said.length > LONGEST
    ? undefined
    : (fitByName(said, exactly) ?? QUESTION_FORMS.find(([form]) => form.test(said))?.[1]);

/** The longest name with which begins what is asked for; of a name, of whom it is. */
function fitByName(said: string, exactly: Exactly): SheetField | undefined {
  const [opening = ""] = ASKS_FOR.exec(said) ?? [];
  const asked = said.slice(opening.length);
  if (opening === "" || asked === "") return undefined;
  const [of] = OF_WHOM.exec(asked) ?? [];
  const [whose = ""] = of ? asked.slice(of.length).split(" ") : [];
  const owner = HEADER_OWNERS.find(({ words }) => words.has(whose));
  if (owner?.name) return owner.name;
  const words = asked.split(" ").slice(0, MOST_WORDS);
  const lengths = [...words.keys()].reverse().map((at) => at + 1);
  return lengths.flatMap((length) => exactly(words.slice(0, length).join(" ")) ?? [])[0];
}
