import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../i18n/fill.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { CaseFile } from './CaseFile.js';
import { useDialogs } from './dialogs.js';
import { MoreButton } from './MoreButton.js';
import { THEMES, useThemeChoice, type ThemeChoice } from './theme.js';

const HELP = 'help/functions.html';

/** What is rarely needed; open as soon as it is there. */
export default function MoreItems() {
  const pane = usePane();
  const dialogs = useDialogs();
  const [theme, chooseTheme] = useThemeChoice();
  const file = useRef<HTMLInputElement>(null);
  const isCase = usePaneState(({ phase }) => phase === 'case');
  const { menu } = pane.words.pane;
  /** A case that is worked on is not replaced unasked. */
  function take(text: string): void {
    if (isCase) {
      dialogs.open({ kind: 'import', text });
      return;
    }
    const message = pane.importCase(text);
    if (message !== undefined) dialogs.refuse(message);
  }
  return (
    <>
      <Menu
        defaultOpen
        checkedValues={{ theme: [theme] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          chooseTheme((checkedItems[0] ?? 'follow') as ThemeChoice);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MoreButton />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={!isCase} onClick={pane.exportCase}>
              {menu.export}
            </MenuItem>
            <MenuItem onClick={() => file.current?.click()}>{menu.import}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{menu.theme}</MenuGroupHeader>
              {THEMES.map((choice) => (
                <MenuItemRadio key={choice} name="theme" value={choice}>
                  {menu.themes[choice]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => window.open(HELP, '_blank', 'noopener')}>{menu.help}</MenuItem>
            <MenuItem
              disabled={!isCase}
              onClick={() => {
                dialogs.open({ kind: 'startOver' });
              }}
            >
              {menu.startOver}
            </MenuItem>
            <MenuDivider />
            <MenuGroupHeader>
              {fill(menu.about, { version: pane.version, place: menu.places[pane.port.place] })}
            </MenuGroupHeader>
          </MenuList>
        </MenuPopover>
      </Menu>
      <CaseFile ref={file} label={menu.import} take={take} />
    </>
  );
}
