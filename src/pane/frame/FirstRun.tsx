import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fill } from '../../i18n/fill.js';
import { PRESET_IDS } from '../../roi/case/project.js';
import type { PresetId } from '../../roi/case/types.js';
import type { Stored } from '../port.js';
import { useFront, usePane, usePaneState } from '../state/usePane.js';
import { CaseFile } from './CaseFile.js';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', padding: 0, margin: '12px 0', listStyleType: 'none' },
  preset: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '8px 12px',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  privacy: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: '4px 0' },
});

type Unread = Extract<Stored, { readonly text: string }>;

/** A case of a newer version, or one that cannot be read: told, and kept. */
function Unreadable({ stored }: { readonly stored: Unread }) {
  const pane = usePane();
  const { stored: words } = pane.words.pane;
  const text = stored.kind === 'newer' ? fill(words.newer, { version: stored.version }) : words.damaged;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <p>{text}</p>
        <Button onClick={pane.exportStored}>{words.export}</Button>{' '}
        <Button
          onClick={() => {
            pane.start('blank');
          }}
        >
          {words.beside}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

const EXAMPLES = PRESET_IDS.filter((id) => id !== 'blank');

/** No case yet: a worked example, blank, or a file. What is chosen may have to wait for the rest of the pane. */
export function FirstRun() {
  const front = useFront();
  const styles = useStyles();
  const stored = usePaneState((state) => state.stored);
  const { first } = front.words.pane;
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const start = (preset: PresetId): void => {
    setOpening(true);
    front.start(preset);
  };
  async function take(text: string): Promise<void> {
    setOpening(true);
    setRefused(await front.importCase(text));
    setOpening(false);
  }
  return (
    <>
      {'text' in stored && <Unreadable stored={stored} />}
      <h2 className={styles.heading}>{first.title}</h2>
      <p>{first.purpose}</p>
      <ul className={styles.list}>
        {EXAMPLES.map((preset) => (
          <li key={preset}>
            <Button
              className={styles.preset}
              onClick={() => {
                start(preset);
              }}
            >
              <span>
                <span className={styles.name}>{first.presets[preset].name}</span>
                <span className={styles.about}>{first.presets[preset].about}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          onClick={() => {
            start('blank');
          }}
        >
          {first.blank}
        </Button>
        <Button appearance="subtle" onClick={() => file.current?.click()}>
          {first.import}
        </Button>
      </div>
      <CaseFile ref={file} label={first.import} take={(text) => void take(text)} />
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.privacy} role="status">
        {isOpening ? first.opening : first.privacy}
      </p>
    </>
  );
}
