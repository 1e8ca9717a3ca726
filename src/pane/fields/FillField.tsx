import { useState } from 'react';
import { FillMenu } from './fill/FillMenu.js';
import { FillNotice } from './fill/FillNotice.js';
import { LinkCaption } from './fill/LinkCaption.js';
import { SpreadCaption } from './fill/SpreadCaption.js';
import { SpreadEditor } from './fill/SpreadEditor.js';
import { useFill } from './fill/useFill.js';
import { useFillMenu } from './fill/useFillMenu.js';
import { focusFigure } from './focusFigure.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';
import { useFigure } from './useFigure.js';

export interface FillFieldProps extends NumberFieldProps {
  /** Opens where source and owner of the figure are kept. */
  readonly onProof?: () => void;
}

/** A field of numbers with its menu: cells, clipboard, low and high, source. F2 opens it. */
export function FillField({ onProof, ...props }: FillFieldProps) {
  const { path, label, kind, unit } = props;
  const fill = useFill(kind);
  const menuState = useFillMenu();
  const [isSpreadOpen, setSpreadOpen] = useState(false);
  const { value } = useFigure(path);
  const target = { path, label, name: label };
  const openSpread = (): void => {
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
      {...(typeof value === 'number' && { onSpread: openSpread })}
      {...(onProof && { onProof })}
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
            focusFigure(path);
          }}
        />
      )}
    </div>
  );
}
