import { extractText, getDocumentProxy } from "unpdf";

/** What a PDF says, page by page, as a program reads it that knows nothing of the page it was made from. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text;
}
