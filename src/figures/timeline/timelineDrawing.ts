/** The timeline as it is drawn: its span, its key, its lanes and events. */
import { formatDate } from '../../locale/format.ts';
import { messages, type Messages } from '../../locale/messages.ts';
import type { Drawing } from '../drawing.ts';
import type { TimelineDrawing, TimelineLane } from '../drawings/timeline.ts';
import type { FamilyContext } from '../figure.ts';
import type { LevelState } from '../levels/levelStates.ts';
import { monthsAround } from '../monthsAround.ts';
import { eventsOf } from './timelineEvents.ts';
import { laneOf } from './timelineLanes.ts';

export function drawingOf(states: readonly LevelState[], context: FamilyContext): Drawing {
  const { asOf, locale } = context;
  const words = messages(locale);
  const lanes = states.map((state) => laneOf(state, context));
  const events = eventsOf(context);
  // The congresses span the axis; a document issued a year before stands at its edge.
  const dates = lanes.flatMap((lane) => [
    ...(lane.start ? [lane.start] : []),
    ...lane.deadlines.map((deadline) => deadline.date),
    ...lane.days.map((day) => day.date),
  ]);
  const [from, to] = monthsAround(dates, asOf);
  return {
    form: 'timeline',
    from,
    to,
    asOf,
    asOfLabel: words['asOf.label'](formatDate(asOf, locale)),
    key: keyOf(lanes, words),
    lanes,
    events,
  };
}

/** The key names only what can be seen. */
function keyOf(lanes: readonly TimelineLane[], words: Messages): TimelineDrawing['key'] {
  const states = new Set(lanes.flatMap((lane) => lane.days.map((day) => day.state)));
  const entries = [
    { state: 'completed', label: words['key.heldDay'] },
    { state: 'late', label: words['key.lateOrOverdue'] },
    { state: 'planned', label: words['key.planned'] },
    { state: 'slipped', label: words['key.slipped'] },
  ] as const;
  const pilot = { state: 'completed', label: words['key.pilot'], shape: 'diamond' } as const;
  const hasPilots = lanes.some((lane) => lane.pilots.length > 0);
  return [...entries.filter(({ state }) => states.has(state)), ...(hasPilots ? [pilot] : [])];
}
