import { CHANNELS, LANGUAGES } from '../../../roi/case/project.js';
import { ChecksField } from '../../fields/ChecksField.js';
import { Group } from '../../fields/Group.js';
import { LinesField } from '../../fields/LinesField.js';
import { SelectField } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { sentence } from '../lines/sentence.js';
import { useCasePart, usePane } from '../../state/usePane.js';

/** A language is listed in its own words. */
const nameOf = (language: string): string =>
  sentence(new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language);

/** Where and when customers are served. */
export function ChannelsGroup() {
  const { words } = usePane();
  const { channels: own } = words.project;
  const chosen = useCasePart(({ project }) => project.channels);
  const others = useCasePart(({ project }) => project.ownChannels);
  const summary = [...chosen.map((channel) => own.names[channel]), ...others].join(', ');
  return (
    <Group id="channels" title={own.group} summary={summary === '' ? own.empty : summary}>
      <ChecksField
        path="project.channels"
        label={own.channels}
        options={CHANNELS.map((value) => ({ value, label: own.names[value] }))}
      />
      <LinesField path="project.ownChannels" label={own.own} hint={own.ownHint} />
      <TextField path="project.serviceHours" label={own.serviceHours} placeholder={own.serviceHoursExample} />
      <SelectField
        path="terms.language"
        label={own.language}
        hint={own.languageHint}
        options={LANGUAGES.map((value) => ({ value, label: nameOf(value) }))}
      />
    </Group>
  );
}
