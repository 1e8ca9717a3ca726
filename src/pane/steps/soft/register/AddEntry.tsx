import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../../state/usePane.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import { addEntry, type Named } from './entries.js';
import type { Offer, Register } from './register.js';

/** Adds an entry and puts the focus into its first field. */
export function AddEntry<E extends Named>({ register }: { readonly register: Register<E> }) {
  const pane = usePane();
  const styles = useLineStyles();
  const [refused, setRefused] = useState<string>();
  const label = register.words(pane.words).add;
  const offers = register.offers?.(pane.words) ?? [];
  const add = (offered?: Offer): void => {
    const added = addEntry(pane, register, offered);
    setRefused(added?.refused);
    if (added && added.refused === undefined) pane.goToFigure(`${register.list}.${added.id}`);
  };
  return (
    <>
      {offers.length === 0 ? (
        <Button
          className={styles.start}
          onClick={() => {
            add();
          }}
        >
          {label}
        </Button>
      ) : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton className={styles.start}>{label}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {offers.map((offered) => (
                <MenuItem
                  key={offered.id}
                  onClick={() => {
                    add(offered);
                  }}
                >
                  {offered.label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {refused !== undefined && <p role="alert">{refused}</p>}
    </>
  );
}
