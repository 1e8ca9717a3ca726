/** How many bytes something takes on its way to Excel. */
export const bytesOf = (content: unknown): number => new TextEncoder().encode(JSON.stringify(content)).length;
