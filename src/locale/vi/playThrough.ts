/** Words of the play-through of completion over time. */
export const playThroughTexts = {
  'play.play': 'Phát',
  'play.stop': 'Dừng',
  'play.what': 'tiến độ từng ngày',
  'play.day': 'Ngày',
  'play.until': 'Đã hoàn thành, tính đến hết ngày',
};
