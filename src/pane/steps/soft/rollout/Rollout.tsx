import { useCallback } from 'react';
import { fill } from '../../../../i18n/fill.js';
import type { Review } from '../../../../roi/case/types.js';
import { Group } from '../../../fields/Group.js';
import { Groups } from '../../../fields/Groups.js';
import { useCasePart, usePane } from '../../../state/usePane.js';
import { RegisterList } from '../register/RegisterList.js';
import { Actuals } from './Actuals.js';
import { PROCEDURES } from './proceduresRegister.js';
import { REVIEWS } from './reviewsRegister.js';
import { SURVEYS } from './surveysRegister.js';
import { VOICES } from './voicesRegister.js';

const PART = /^review\.([^.]+)/;

/** What is done and watched once the solution runs. */
export function Rollout() {
  const { soft, lines } = usePane().words;
  const { rollout: words } = soft;
  const review = useCasePart((theCase) => theCase.review);
  const count = (part: keyof Review): string =>
    review[part].length === 0 ? lines.none : String(review[part].length);
  const months = review.actuals.length;
  return (
    <Groups set="rollout" open={[]} groupOf={useCallback((path: string) => PART.exec(path)?.[1], [])}>
      <Group id="checkpoints" level="h4" title={words.reviews} summary={count('checkpoints')}>
        <RegisterList register={REVIEWS} />
      </Group>
      <Group
        id="actuals"
        level="h4"
        title={words.actuals}
        summary={months === 0 ? lines.none : fill(words.reported, { count: months })}
      >
        <Actuals />
      </Group>
      <Group id="surveys" level="h4" title={words.surveys} summary={count('surveys')}>
        <RegisterList register={SURVEYS} />
      </Group>
      <Group id="voices" level="h4" title={words.voices} summary={count('voices')}>
        <RegisterList register={VOICES} />
      </Group>
      <Group id="procedures" level="h4" title={words.procedures} summary={count('procedures')}>
        <RegisterList register={PROCEDURES} />
      </Group>
    </Groups>
  );
}
