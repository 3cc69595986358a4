/** What can be chosen, the usual one first. The keys stand in addresses. */
export const CHOICES = {
  letters: ["gewoon", "groter", "grootst"],
  scherm: ["toestel", "licht", "donker"],
} as const;

type ChoiceKey = keyof typeof CHOICES;
export const CHOICE_KEYS = ["letters", "scherm"] as const satisfies readonly ChoiceKey[];
/** How somebody wants to read: of each what was chosen. */
export type ReadingChoice = { [Key in ChoiceKey]: (typeof CHOICES)[Key][number] };

/** What the part of an address behind the "#" says; what it does not know is the usual one. Undefined: it says nothing. */
export function choiceIn(fragment: string): ReadingChoice | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  if (!said.has("letters")) return undefined;
  const chosen = <Value extends string>(key: ChoiceKey, values: readonly [Value, ...Value[]]): Value =>
    values.find((one) => one === said.get(key)) ?? values[0];
  return { letters: chosen("letters", CHOICES.letters), scherm: chosen("scherm", CHOICES.scherm) };
}

/**
 * The same fragment with this choice, without "#". It comes first: the list is read where it stands last. Nothing is
 * said once all is as usual.
 */
export function withChoice(fragment: string, choice: ReadingChoice): string {
  const others = fragment.split(/[#&]/).filter((part) => part && !/^(letters|scherm)=/.test(part));
  const isUsual = CHOICE_KEYS.every((key) => choice[key] === CHOICES[key][0]);
  return [...(isUsual ? [] : CHOICE_KEYS.map((key) => `${key}=${choice[key]}`)), ...others].join("&");
}
