import { describe, expect, test } from "vitest";
import { readContactCells } from "#import/row/contact/read-contact.ts";
import { splitContact } from "#import/row/contact/split-contact.ts";
import { importText } from "../../../../support/import-rows.ts";

const read = (cell: string, known = "") =>
  readContactCells({ ...splitContact(cell), together: true }, known).contact;

describe("a cell with somebody's name, a number and a mailbox", () => {
  test.each([
    [
      "Riet van Dam, 0164-123456, info@koor.example.nl",
      { phone: "+31164123456", email: "info@koor.example.nl" },
    ],
    ["Riet Zwaan: secretariaat@koor.example.nl", { email: "secretariaat@koor.example.nl" }],
    ["Els, 0164123457 els@pion.example.nl", { phone: "+31164123457" }],
  ])("gives what is of the group, and nothing of the person: %j", (cell, contact) => {
    expect(read(cell)).toEqual(contact);
  });

  test.each([
    "Tukkie Tuk: 0613786776, ttuk@deschaar.example.nl",
    "Dhr. J. de Wit (06-12345678) / jdewit@krijtjes.example.nl",
    "Marjan Eshof, meshof@welzijn.example.nl",
    "Bea Bloem, 0164-333444, bloem.bea@ziggo.nl",
    "Bea Bloem, 0164-333444 of 06-12345678",
  ])("gives nothing where it may all be of that person: %j", (cell) => {
    expect(read(cell)).toEqual({});
  });

  test("a mailbox made of the words of the group is of the group, also at a free provider", () => {
    expect(read("Riet Zwaan - dansclublaarzen@gmail.com", "Dansclub Laarzen")).toEqual({
      email: "dansclublaarzen@gmail.com",
    });
  });

  test("the mailbox of one word of the name is not taken for that of the group", () => {
    expect(read("Truus Spil, spil@despil.example.nl", "De Spil")).toEqual({});
  });
});

describe("a column for contact", () => {
  const sheet = (header: string, ...rows: string[]) => importText([header, ...rows].join("\n"));

  test("holds everything beside a column for mail as well, and what is of a person only the editor sees", async () => {
    const { changes, report, withheld } = await sheet(
      "Activiteit;Dag;Contact;E-mail",
      "Koor;maandag;Riet van Dam: 036-5550138;",
      "Bridge;dinsdag;Secretariaat, 036-5550139;bridge@club.example.nl",
    );
    expect(JSON.stringify(changes)).not.toContain("Riet");
    expect(JSON.stringify(report)).not.toContain("Riet");
    expect(Object.values(withheld)).toEqual(["Riet van Dam: 036-5550138"]);
    expect(JSON.stringify(changes)).toContain("+31365550138");
    expect(JSON.stringify(changes)).toContain("+31365550139");
  });

  test("a mailbox in its own column that is an initial and the name beside it is of that person", async () => {
    const { changes } = await sheet(
      "Activiteit;Dag;Contactpersoon;E-mail",
      "Koor;maandag;Truus Tuk;ttuk@vrolijk.example.nl",
    );
    expect(JSON.stringify(changes)).not.toContain("ttuk");
  });
});
