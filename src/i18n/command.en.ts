/** What every command says that takes a case; {places} are filled in. */
export const commandEn = {
  unknownOption: '{option} is no option; --help lists them',
  valueMissing: '{option} needs a value, found none',
  valueNotAllowed: '{option} takes no value, found {found}',
  valueTwice: '{option} takes one value, found {found}',
  unknownPreset: '--preset needs one of {presets}, found {found}',
  setWithoutValue: '--set needs path=value, found {found}',
  noSuchFile: '{file} cannot be read: there is no such file',
  inFile: '{file}: {says}',
  isFolder: '{file} cannot be read: it is a folder',
  unreadable: '{file} cannot be read: {reason}',
} as const;

export type CommandMessages = Readonly<Record<keyof typeof commandEn, string>>;
