import { computed, type ComputedRef } from 'vue';

/** What is asked of each place is worked out once for it: who asks is drawn anew only where its own answer changed. */
export function eachOnce<Place, Answer>(ask: (place: Place) => Answer): (place: Place) => Answer {
  const answers = new Map<Place, ComputedRef<Answer>>();
  return (place) => {
    const answer = answers.get(place) ?? computed(() => ask(place));
    answers.set(place, answer);
    return answer.value;
  };
}
