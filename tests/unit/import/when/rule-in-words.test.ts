import { expect, test } from "vitest";
import { ruleInWords } from "#import/when/rule-in-words.ts";

test.each([
  ["FREQ=WEEKLY;BYDAY=TU;INTERVAL=1", "elke dinsdag"],
  ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "om de 2 weken op maandag en woensdag"],
  ["FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU,3TU", "1e en 3e dinsdag van de maand"],
  ["FREQ=MONTHLY;BYSETPOS=2;BYDAY=FR;INTERVAL=1", "2e vrijdag van de maand"],
  ["FREQ=MONTHLY;BYDAY=-1SU", "laatste zondag van de maand"],
  ["FREQ=MONTHLY;BYDAY=3WE; FREQ=MONTHLY;BYDAY=1TH", "3e woensdag van de maand, 1e donderdag van de maand"],
  ["FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T000000Z", "elke vrijdag t/m 31-12-2026"],
  ["FREQ=DAILY", "dagelijks"],
])("a calendar rule %s is %s", (rule, words) => {
  expect(ruleInWords(rule)).toBe(words);
});

test.each([
  "FREQ=MONTHLY;BYMONTHDAY=15",
  "FREQ=WEEKLY;COUNT=8;BYDAY=MO",
  "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU",
  "elke dinsdag",
])("a rule that cannot be said in these words stays as it is: %s", (rule) => {
  expect(ruleInWords(rule)).toBe(rule);
});
