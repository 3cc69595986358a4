/** The names Welzijn op Recept uses; the same as in content/categories.json. */
export const categoryWords = {
  "category.bewegen": "Bewegen & sporten",
  "category.natuur": "Natuur",
  "category.koken": "Koken & eten",
  "category.creatief": "Creatieve & culturele activiteiten",
  "category.zingeving": "Ontspannen & zingeving",
  "category.vrijwilligerswerk": "Vrijwilligerswerk",
  "category.ontmoeten": "Contact & ontmoeten",
  "category.anders": "Andere mogelijkheden",
} as const;
