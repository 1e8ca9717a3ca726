import { useState } from 'react';
import { valueAt } from '../../roi/case/path.js';
import { FillMenu } from './fill/FillMenu.js';
import { FillNotice } from './fill/FillNotice.js';
import { LinkCaption } from './fill/LinkCaption.js';
import { proofPath } from './fill/proofPath.js';
import { SpreadCaption } from './fill/SpreadCaption.js';
import { SpreadEditor } from './fill/SpreadEditor.js';
import { useFill } from './fill/useFill.js';
import { useFillMenu } from './fill/useFillMenu.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';
import { useOpener } from './useOpener.js';
import { useCasePart, usePane } from '../state/usePane.js';

/** A field of numbers with its menu: cells, clipboard, low and high, source. F2 opens it. */
export function FillField(props: NumberFieldProps) {
  const { path, label, kind, unit } = props;
  const pane = usePane();
  const fill = useFill(kind);
  const menuState = useFillMenu();
  const opener = useOpener();
  const [isSpreadOpen, setSpreadOpen] = useState(false);
  // Figures of lists without ids have no place that anything else could name.
  const canSpread = useCasePart((theCase) => typeof valueAt(theCase, path) === 'number');
  const proof = proofPath(path);
  const target = { path, label, name: label };
  const openSpread = (): void => {
    opener.remember();
    setSpreadOpen(true);
  };
  const menu = (
    <FillMenu
      fill={fill}
      label={label}
      targets={[target]}
      target={target}
      isOpen={menuState.isOpen}
      onOpen={menuState.setOpen}
      {...(canSpread && { onSpread: openSpread })}
      {...(proof !== undefined && {
        onProof: () => {
          menuState.leaveFor(() => {
            pane.goToFigure(proof);
          });
        },
      })}
      {...(props.readOnly && { readOnly: true })}
    />
  );
  return (
    <div>
      <NumberField
        {...props}
        unit={
          <>
            {unit}
            {menu}
          </>
        }
        onFill={() => {
          menuState.openFrom(path);
        }}
      />
      <LinkCaption fill={fill} target={target} />
      <SpreadCaption target={target} kind={kind} onChange={openSpread} />
      <FillNotice fill={fill} />
      {isSpreadOpen && (
        <SpreadEditor
          target={target}
          kind={kind}
          onClose={() => {
            setSpreadOpen(false);
            opener.giveBack(path);
          }}
        />
      )}
    </div>
  );
}
