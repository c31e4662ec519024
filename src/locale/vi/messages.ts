import { changedTexts } from './changed.ts';
import { briefingTexts } from './briefing/briefing.ts';
import { changesTexts } from './changes.ts';
import { committeesTexts } from './committees.ts';
import { compareTexts } from './compare.ts';
import { contradictionsTexts } from './contradictions.ts';
import { attendanceTexts } from './figures/attendance.ts';
import { calendarTexts } from './figures/calendar.ts';
import { columnsTexts } from './figures/columns.ts';
import { completionTexts } from './figures/completion.ts';
import { compositionTexts } from './figures/composition.ts';
import { discussionTexts } from './figures/discussion.ts';
import { electionsTexts } from './figures/elections.ts';
import { frameTexts } from './figures/frame.ts';
import { limitationsTexts } from './figures/limitations.ts';
import { publicFormTexts } from './figures/publicForms.ts';
import { reportedTexts } from './figures/reported.ts';
import { tasksTexts } from './figures/tasks.ts';
import { timelineTexts } from './figures/timeline.ts';
import { timelinessTexts } from './figures/timeliness.ts';
import { upcomingTexts } from './figures/upcoming.ts';
import { downloadTexts } from './downloads.ts';
import { embedTexts } from './embeds.ts';
import { guideTexts } from './guide.ts';
import { leadersTexts } from './leaders.ts';
import { longListTexts } from './longLists.ts';
import { methodTexts } from './methods.ts';
import { publicIndexTexts } from './publicIndex.ts';
import { publishingTexts } from './publishing.ts';
import { publishingGuideTexts } from './publishingGuide.ts';
import { paceTexts } from './pace.ts';
import { performanceTexts } from './performance.ts';
import { playThroughTexts } from './playThrough.ts';
import { recordValueTexts } from './recordValues.ts';
import { searchTexts } from './search.ts';
import { trustTexts } from './trust.ts';
import { siteTexts } from './site.ts';

export const vi = {
  ...siteTexts,
  ...publishingTexts,
  ...publicIndexTexts,
  ...changedTexts,
  ...recordValueTexts,
  ...changesTexts,
  ...briefingTexts,
  ...committeesTexts,
  ...compareTexts,
  ...contradictionsTexts,
  ...frameTexts,
  ...columnsTexts,
  ...completionTexts,
  ...timelinessTexts,
  ...timelineTexts,
  ...upcomingTexts,
  ...calendarTexts,
  ...limitationsTexts,
  ...electionsTexts,
  ...compositionTexts,
  ...attendanceTexts,
  ...discussionTexts,
  ...tasksTexts,
  ...reportedTexts,
  ...paceTexts,
  ...leadersTexts,
  ...publicFormTexts,
  ...longListTexts,
  ...methodTexts,
  ...downloadTexts,
  ...embedTexts,
  ...guideTexts,
  ...publishingGuideTexts,
  ...playThroughTexts,
  ...searchTexts,
  ...performanceTexts,
  ...trustTexts,
};
