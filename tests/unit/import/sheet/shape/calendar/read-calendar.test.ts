import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const told = async (text: string) => {
  const tables = await tablesIn(text);
  expect(tables.map(({ shape }) => shape)).toEqual(["calendar"]);
  return rowsIn(tables).map(({ Periode, Datum, Tijd, Activiteit }) =>
    [Datum, Periode, Tijd, Activiteit].filter(Boolean).join(" | "),
  );
};

describe("months beside each other, with all their days", () => {
  test("one column of numbers for all months, the year in its corner", async () => {
    const text =
      "2027;september;oktober;november\n1;Start seizoen;;\n2;;;\n3;;Burendag;\n4;;;\n5;Open dag;;\n6;;;Bingo om 14.00 uur\n";
    expect(await told(text)).toEqual([
      "1 september | 2027 | Start seizoen",
      "5 september | 2027 | Open dag",
      "3 oktober | 2027 | Burendag",
      "6 november | 2027 | 14.00 uur | Bingo",
    ]);
  });

  test("a column of numbers for each, the day in front of it and the month above both", async () => {
    const text =
      "Sept. 2027;;;;okt 2027;;\nWo;1;;;Vr;1;\nDo;2;Koor;;Za;2;\nVr;3;;;Zo;3;Oogstfeest\nZa;4;Markt;;Ma;4;\nZo;5;;;Di;5;Koor\n";
    expect(await told(text)).toEqual([
      "Do 2 september | 2027 | Koor",
      "Za 4 september | 2027 | Markt",
      "Zo 3 oktober | 2027 | Oogstfeest",
      "Di 5 oktober | 2027 | Koor",
    ]);
  });

  test("number and day in one cell, and the second half of the year below the first", async () => {
    const half = (one: string, other: string) =>
      `${one};;${other};\n1 ma;;1 wo;Koor\n2 di;Soos;2 do;\n3 wo;;3 vr;\n4 do;;4 za;Markt\n5 vr;;5 zo;\n`;
    expect(await told(`Jaarplanner 2027;;;\n${half("mrt", "apr")}${half("juni", "juli")}`)).toEqual([
      "di 2 maart | 2027 | Soos",
      "wo 1 april | 2027 | Koor",
      "za 4 april | 2027 | Markt",
      "di 2 juni | 2027 | Soos",
      "wo 1 juli | 2027 | Koor",
      "za 4 juli | 2027 | Markt",
    ]);
  });

  test("the hour in a column beside what is on", async () => {
    const text =
      "Mei;;;Juni;;\ndag;wat;tijd;dag;wat;tijd\n1;;;1;Film;20.00\n2;Schaken;19.30;2;;\n3;;;3;;\n4;;;4;Markt;9.00\n5;;;5;;\n";
    expect(await told(text)).toEqual([
      "2 mei | 19.30 | Schaken",
      "1 juni | 20.00 | Film",
      "4 juni | 9.00 | Markt",
    ]);
  });

  test("the same few words over and over below two names: the column says what is on, as a guess", async () => {
    const days = Array.from(
      { length: 10 },
      (_, at) => `${at + 1};${at % 2 ? "groep A" : ""};${at % 3 ? "groep B" : ""}`,
    );
    const [table] = await tablesIn(
      `Juni;;;Juli\n;Ochtendles;Avondles;\n${days.join(";\n")};\n`.replace("Juni;;;Juli", "2027;Juni;;Juli"),
    );
    expect(table?.header.slice(0, 1)).toEqual(["Boven de kolom"]);
    expect(table?.fields?.slice(0, 1)).toEqual([undefined]);
    expect(new Set(table?.rows.map(({ cells }) => cells[0]))).toEqual(new Set(["Ochtendles", "Avondles"]));
  });
});

describe("weeks below each other, with days across", () => {
  test("a month on a page: numbers in a line, and below each what is on", async () => {
    const text =
      "November 2027;;;;;;\nma;di;wo;do;vr;za;zo\n1;2;3;4;5;6;7\n;Bingo;;Soos;;;\n8;9;10;11;12;13;14\n;;;Soos;Quiz;;\n";
    expect(await told(text)).toEqual([
      "di 2 november | 2027 | Bingo",
      "do 4 november | 2027 | Soos",
      "do 11 november | 2027 | Soos",
      "vr 12 november | 2027 | Quiz",
    ]);
  });

  test("numbers in the cells, Sunday first, and two months below each other", async () => {
    const text =
      'Mei 2027,,,\nZo,Ma,Di,Wo\n,,"4\n10.00 Soos",5\n9,10,11,"12 Markt"\nJuni 2027,,,\nZo,Ma,Di,Wo\n,,"1\n10.00 Soos",2\n6,"7 Koor",8,9\n';
    expect(await told(text)).toEqual([
      "Di 4 mei | 2027 | 10.00 | Soos",
      "Wo 12 mei | 2027 | Markt",
      "Di 1 juni | 2027 | 10.00 | Soos",
      "Ma 7 juni | 2027 | Koor",
    ]);
  });

  test("the week beside it says of which month the days are, also where it ends in another", async () => {
    const text =
      "Jaarplan 2027-2028,,,\nweek,ma - do,vr,za\n27 sept - 3 okt,-,1 Soos,2\n4-10 okt,dinsdag 5 Vergadering,8,9 Markt\n11-17 okt,Hele week: Kinderweek,15 Geen clubavond,16\n";
    expect(await told(text)).toEqual([
      "vr 1 oktober | 2027-2028 | Soos",
      "dinsdag 5 oktober | 2027-2028 | Vergadering",
      "za 9 oktober | 2027-2028 | Markt",
      "11-17 okt | 2027-2028 | Kinderweek",
    ]);
  });

  test("weeks in figures and no number in any cell: the day is counted from the first of the week", async () => {
    const text =
      "Week;Data;Ma;Do;Za\n39;27/9 - 3/10;;Eetclub;Markt\n40;4/10 - 10/10;Soos;Eetclub;\n41;11/10 - 17/10;;Eetclub;\n";
    expect(await told(text)).toEqual([
      "Do 30 september | Eetclub",
      "Za 2 oktober | Markt",
      "Ma 4 oktober | Soos",
      "Do 7 oktober | Eetclub",
      "Do 14 oktober | Eetclub",
    ]);
  });

  test("only the Monday of each week is said", async () => {
    const text = "wk;ma;di;wo\n27-9;;Soos;\n4-10;Koor;;\n11-10;;;Markt\n";
    expect(await told(text)).toEqual([
      "di 28 september | Soos",
      "ma 4 oktober | Koor",
      "wo 13 oktober | Markt",
    ]);
  });
});

describe("what is no calendar", () => {
  test.each([
    [
      "months with the days on which it is",
      "Activiteit;jan;feb;mrt\nSoos;3;7;7\nKoor;10;14;14\nQuiz;17;21;21\n",
    ],
    ["a week with hours", ";ma;di;wo\n10.00;Soos;;Koor\n14.00;;Quiz;\n"],
    ["crosses below months", "Activiteit;januari;februari\nSoos;x;\nKoor;x;x\nQuiz;;x\n"],
  ])("%s", async (_, text) => {
    const tables = await tablesIn(text);
    expect(tables.map(({ shape }) => shape)).not.toContain("calendar");
  });
});
