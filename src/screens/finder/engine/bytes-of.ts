/** What an address of the guide holds. Rejects when it cannot be had. */
export async function answerOf(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, signal ? { signal } : {});
  if (!response.ok) throw new Error(path);
  return response;
}

export const bytesOf = async (path: string, signal?: AbortSignal): Promise<ArrayBuffer> =>
  (await answerOf(path, signal)).arrayBuffer();
