import type { Ref } from 'react';
import { readTextFile } from './readTextFile.js';

interface CaseFileProps {
  /** What a button clicks for the user. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly take: (text: string) => void;
}

/** Asks for a case file. */
export function CaseFile({ ref, label, take }: CaseFileProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".json,application/json"
      hidden
      aria-label={label}
      onChange={(event) => {
        void readTextFile(event.currentTarget).then((text) => {
          if (text !== undefined) take(text);
        });
      }}
    />
  );
}
