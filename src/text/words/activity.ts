/** The page of one activity. */
export const activityWords = {
  "activity.when": "Wanneer",
  "activity.where": "Waar",
  "activity.cost": "Kosten",
  "activity.forWhom": "Voor wie",
  "activity.nextTimes": "De volgende keren",
  "activity.toCalendar": "Zet in mijn agenda",
  "activity.unknown": "Dit weten wij nog niet",
  "activity.unknownAsk": "Vraag het als u belt. Hoort u het antwoord? Dan zetten wij het er graag bij.",
  "activity.holidaysStop": "Niet in de schoolvakanties.",
  "activity.holidaysContinue": "Ook in de schoolvakanties.",
  "activity.holidaysAsk": "In schoolvakanties en op feestdagen: vraag of het doorgaat.",
  "activity.until": "Tot en met {date}.",
  "activity.from": "Vanaf {date}.",
} as const;
