interface Figures {
  afterWork: string;
  years: number;
  roomWeeks: number;
  checkMonths: number;
  hasGoals: boolean;
  peopleKnown: number;
  areas: number;
}

/** The rules behind the figures, with their own figures, as a reader can check them. */
export const howCounted = (of: Figures): string[] => [
  "Elke activiteit telt één keer, in haar eigen wijk en bij haar eigen soort. Hoort zij ook bij een andere soort, dan staat zij daar tussen haakjes.",
  "Wat gestopt of voorbij is, telt niet mee. Wat vol is, telt mee, tenzij u kiest voor plek vrij.",
  "Leeg is een vak waarin niets staat: ook niets tussen haakjes, en niets waarvan wij iets niet weten.",
  ...(of.hasGoals
    ? [
        `Dun is: minder dan het streefgetal op 10.000 inwoners, naar beneden afgerond en ten minste één. Van ${of.peopleKnown} van de ${of.areas} wijken kennen wij het aantal inwoners; in de andere wijken is één genoeg.`,
      ]
    : ["Zonder streefgetal is één activiteit genoeg."]),
  "Kiest u iets, dan telt alleen of er iets is: het streefgetal gaat over alle activiteiten samen.",
  `Voor een leeftijd telt wat ten minste ${of.years} jaren daarvan welkom heet. Waar geen leeftijd genoemd is, is het niet bekend.`,
  `Na werktijd is: door de week begint het om ${of.afterWork} uur of later, of het is dan nog een uur open; of het is in het weekend.`,
  "De prijs is die van één keer, zonder korting. Wat per maand of cursus gaat, is omgerekend.",
  `Of er plek is, geldt ${of.roomWeeks} weken. Daarna is het niet bekend.`,
  `Op tijd nagekeken is: niet langer geleden dan de aanbieder afsprak, anders ${of.checkMonths} maanden.`,
];
