import { presetsEn } from '../../i18n/presets.en.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { PRESET_IDS } from '../../roi/case/project.js';
import type { PresetId } from '../../roi/case/types.js';
import { element } from './dom.js';

/** What a preset is called where one is chosen. */
export const presetName = (preset: PresetId): string => presetsEn.titles[preset] || workbenchEn.presets.blank;

/** A button with the presets below it. */
export function presetMenu(chosen: (preset: PresetId) => void): Node {
  const words = workbenchEn.toolbar;
  const list = element('div', {
    id: 'presets',
    popover: 'auto',
    role: 'group',
    'aria-label': words.openPreset,
  });
  for (const preset of PRESET_IDS) {
    const choice = element('button', { type: 'button', 'data-preset': preset }, presetName(preset));
    choice.addEventListener('click', () => {
      list.hidePopover();
      chosen(preset);
    });
    list.append(choice);
  }
  const attributes = {
    type: 'button',
    id: 'open-preset',
    popovertarget: list.id,
    title: words.openPresetHint,
  };
  const button = element('button', attributes, words.openPreset);
  list.addEventListener('beforetoggle', () => {
    const { left, bottom } = button.getBoundingClientRect();
    list.style.translate = `${left}px ${bottom}px`;
  });
  const made = document.createDocumentFragment();
  made.append(button, list);
  return made;
}
