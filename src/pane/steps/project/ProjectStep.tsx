import { Groups } from '../../fields/Groups.js';
import { ChannelsGroup } from './ChannelsGroup.js';
import { DecisionGroup } from './DecisionGroup.js';
import { MoneyGroup } from './MoneyGroup.js';
import { PeopleGroup } from './PeopleGroup.js';
import { projectGroupOf } from './projectGroupOf.js';
import { RulesGroup } from './RulesGroup.js';

const OPEN = ['decision', 'money'];

/** Step 1: what is decided, over what time, by which rules. */
export default function ProjectStep() {
  return (
    <Groups set="project" open={OPEN} groupOf={projectGroupOf}>
      <DecisionGroup />
      <MoneyGroup />
      <PeopleGroup />
      <RulesGroup />
      <ChannelsGroup />
    </Groups>
  );
}
