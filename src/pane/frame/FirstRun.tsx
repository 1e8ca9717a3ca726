import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fill } from '../../i18n/fill.js';
import { PRESET_IDS } from '../../roi/case/project.js';
import { usePane, usePaneState } from '../state/usePane.js';
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

/** A case of a newer version, or one that cannot be read: told, and kept. */
function Unreadable() {
  const pane = usePane();
  const { stored: words } = pane.words.pane;
  const stored = usePaneState((state) => state.stored);
  if (stored.kind !== 'newer' && stored.kind !== 'damaged') return null;
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

/** No case yet: a worked example, blank, or a file. */
export function FirstRun() {
  const pane = usePane();
  const styles = useStyles();
  const { first } = pane.words.pane;
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  return (
    <>
      <Unreadable />
      <h2 className={styles.heading}>{first.title}</h2>
      <p>{first.purpose}</p>
      <ul className={styles.list}>
        {EXAMPLES.map((preset) => (
          <li key={preset}>
            <Button
              className={styles.preset}
              onClick={() => {
                pane.start(preset);
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
            pane.start('blank');
          }}
        >
          {first.blank}
        </Button>
        <Button appearance="subtle" onClick={() => file.current?.click()}>
          {first.import}
        </Button>
      </div>
      <CaseFile
        ref={file}
        label={first.import}
        take={(text) => {
          setRefused(pane.importCase(text));
        }}
      />
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.privacy}>{first.privacy}</p>
    </>
  );
}
