const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** How long a browser may take to begin reading what is downloaded, in milliseconds. */
const READ_WITHIN = 10_000;

/** Hands a file to the user's downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, READ_WITHIN);
}
