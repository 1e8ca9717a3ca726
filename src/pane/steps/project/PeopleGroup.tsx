import { DateField } from '../../fields/DateField.js';
import { formatDay } from '../../fields/formatDay.js';
import { Group } from '../../fields/Group.js';
import { TextField } from '../../fields/TextField.js';
import { useCasePart, usePane } from '../../state/usePane.js';

/** For whom the case is, by whom, and when. */
export function PeopleGroup() {
  const { words, port } = usePane();
  const { people: own } = words.project;
  const { organisation, preparedBy, date } = useCasePart(({ project }) => project);
  const said = [organisation, preparedBy, date === null ? '' : formatDay(date, port.locale)];
  const summary = said.filter(Boolean).join(', ');
  return (
    <Group id="people" title={own.group} summary={summary === '' ? own.empty : summary}>
      <TextField path="project.organisation" label={own.organisation} />
      <TextField path="project.preparedBy" label={own.preparedBy} />
      <TextField path="project.preparedFor" label={own.preparedFor} />
      <DateField path="project.date" label={own.date} hint={own.dateHint} />
      <DateField path="project.renewalDate" label={own.renewalDate} />
    </Group>
  );
}
