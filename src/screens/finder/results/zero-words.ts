import { textOf } from "#text/text-of.ts";

/** When nothing fits; apart from the other words of the finder, for it is fetched only then. */
export const zeroText = textOf({
  "zero.lead": "Laat één ding los, dan is er wel wat:",
  "zero.kinds": "Of kijk bij een soort activiteit:",
  "zero.journey": "Beantwoord een paar vragen, dan zoeken wij met u mee",
  "zero.unknown": "Wij kennen ‘{text}’ niet.",
  "zero.coach": "Een {name} denkt met u mee.",
  "zero.all": "Bekijk alle {n} activiteiten",
  "zero.anyDay": "Ook op een andere dag",
  "zero.withoutText": "Zonder ‘{text}’",
  "zero.withoutDistance": "Ook verder weg dan {km} km",
  "zero.withoutArea": "Ook buiten dit deel",
  "zero.without": "Zonder ‘{label}’",
  "zero.withoutMany": "Zonder keuze bij ‘{facet}’",
});
