/** What the congresses gave, and what they left, in the words of a report. */
export const resultsTexts = {
  'briefing.noElections': 'Chưa có báo cáo về kết quả bầu cử.',
  'briefing.proceedingsTable': 'Đại biểu dự và ý kiến thảo luận tại các đại hội đã hoàn thành',
  'briefing.column.attendanceReports': 'Đại hội có báo cáo đại biểu',
  'briefing.column.commentReports': 'Đại hội có báo cáo ý kiến',
  'briefing.column.withoutComment': 'Không có ý kiến',

  'briefing.noLimitations': 'Chưa có báo cáo về hạn chế.',
  'briefing.noneRecorded': 'Chưa có báo cáo nào ghi nhận hạn chế của đơn vị.',
  'briefing.limitationsTable': 'Số đại hội có hạn chế theo nhóm, và tình trạng khắc phục',
  'briefing.limitationsTableOf': (level: string) =>
    `Số đại hội của ${level} có hạn chế theo nhóm, và tình trạng khắc phục`,
  'briefing.statedLead':
    'Báo cáo nêu ở một số nơi, không kèm số lượng, nên không tính vào bảng trên:',
  'briefing.statedLeadAlone': 'Báo cáo nêu ở một số nơi, không kèm số lượng:',
  /** The text is empty where none is given. */
  'briefing.statement': (a: { category: string; level: string; text: string }) =>
    `${a.category} (${a.level})${a.text === '' ? '' : `: “${a.text}”`}.`,

  'briefing.noTasks': 'Chưa có báo cáo về nhiệm vụ sau đại hội và sau kiểm tra.',
  'briefing.tasksTable': 'Nhiệm vụ theo loại',
  'briefing.beforeClosing': (count: string) =>
    `Trong số này có ${count} nhiệm vụ của đơn vị chưa hoàn thành đại hội.`,
  'briefing.overdueTasks': (list: string) => `Quá hạn: ${list}.`,
  'briefing.ownTasks': (committee: string) => `Nhiệm vụ còn lại của ${committee}:`,
  'briefing.taskAndName': (a: { name: string; task: string; days: string }) =>
    `${a.name}, ${a.task} (${a.days} ngày)`,
  /** The text is that of the row, or the name of the kind. */
  'briefing.ownTask': (a: { text: string; deadline: string; overdue: string }) =>
    `${a.text} (hạn: hết ngày ${a.deadline}${a.overdue === '' ? '' : `, quá hạn ${a.overdue} ngày`}).`,
  'briefing.ownTasksWithoutDeadline': (a: { committee: string; tasks: string }) =>
    `Nhiệm vụ còn lại không ghi hạn của ${a.committee}: ${a.tasks}.`,
};
