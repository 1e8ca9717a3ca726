import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { fill as filled } from '../../../i18n/fill.js';
import { usePane } from '../../state/usePane.js';
import type { Fill, FillTarget } from './useFill.js';
import type { Statistic } from './selectionFigure.js';

const useStyles = makeStyles({
  button: { minWidth: '24px', width: '28px', height: '24px', padding: 0, lineHeight: 1 },
});

const STATISTICS: readonly Statistic[] = ['value', 'average', 'sum', 'count'];

export interface FillMenuProps {
  readonly fill: Fill;
  /** What the fields of the menu have in common: 'Average handle time'. */
  readonly label: string;
  readonly targets: readonly FillTarget[];
  readonly target: FillTarget;
  readonly onTarget?: (target: FillTarget) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSpread?: () => void;
  readonly onProof?: () => void;
  readonly readOnly?: boolean;
}

/** Everything that fills a field but typing. */
export function FillMenu({
  fill,
  label,
  targets,
  target,
  onTarget,
  isOpen,
  onOpen,
  onSpread,
  onProof,
  readOnly = false,
}: FillMenuProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { fill: own } = words.fields;
  return (
    <Menu
      open={isOpen}
      onOpenChange={(_, { open }) => {
        onOpen(open);
      }}
      checkedValues={{ target: [target.path] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = targets.find(({ path }) => checkedItems.includes(path));
        if (chosen) onTarget?.(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} aria-label={filled(own.open, { field: label })}>
          ⋯
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {targets.length > 1 &&
            targets.map(({ path, name }) => (
              <MenuItemRadio key={path} name="target" value={path} persistOnClick>
                {name}
              </MenuItemRadio>
            ))}
          {targets.length > 1 && <MenuDivider />}
          {STATISTICS.map((statistic) => (
            <MenuItem
              key={statistic}
              disabled={readOnly}
              onClick={() => void fill.fromSelection(target, statistic)}
            >
              {own[statistic]}
            </MenuItem>
          ))}
          <MenuItem disabled={readOnly} onClick={() => void fill.paste(target)}>
            {own.paste}
          </MenuItem>
          <MenuItem
            disabled={readOnly}
            onClick={() => {
              fill.clear(target);
            }}
          >
            {own.clear}
          </MenuItem>
          {onSpread && <MenuItem onClick={onSpread}>{own.spread}</MenuItem>}
          {onProof && <MenuItem onClick={onProof}>{own.proof}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
