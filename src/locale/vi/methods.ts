/** Definitions: what each statistic is, its formula, what it is a share of, and what a missing value means. */

export interface Method {
  readonly name: string;
  readonly formula: string;
  /** What it is measured against. */
  readonly of: string;
  readonly missing: string;
}

const method = (name: string, formula: string, of: string, missing: string): Method => ({
  name,
  formula,
  of,
  missing,
});

const none = 'Không chia; là số đếm.';
const existing = 'Tổ chức có trong ngày chốt số liệu';

export const methodTexts = {
  'methods.title': 'Phương pháp',
  'methods.lead':
    'Mọi số đều tính đến hết một ngày chốt (D) cho một phạm vi (một đảng bộ và toàn bộ bên dưới) và một cấp. Không số nào phụ thuộc ngày xem.',
  'methods.rounding':
    'Tỷ lệ làm tròn đến một chữ số thập phân, từ 0,5 trở lên thì làm tròn lên, và luôn kèm phân số. Số chưa đủ không bao giờ được làm tròn thành 0% hay 100%.',
  'methods.formula': 'Cách tính',
  'methods.of': 'Mẫu số',
  'methods.missing': 'Khi thiếu số liệu',
  'methods.completion': 'Tiến độ và thời hạn',
  'methods.elections': 'Bầu cử',
  'methods.discussion': 'Đại biểu, thảo luận, nhiệm vụ',
  'methods.limitations': 'Hạn chế',
  'methods.reported': 'Số đã báo cáo',

  'method.total': method(
    'Tổng số',
    'Số tổ chức đã thành lập (ngày thành lập ≤ D) và chưa kết thúc (ngày kết thúc > D)',
    none,
    'Ngày thành lập trống: coi như có từ trước; ngày kết thúc trống: coi như còn.',
  ),
  'method.held': method(
    'Đã tiến hành',
    'Ngày khai mạc ≤ D',
    existing,
    'Không có ngày khai mạc: chưa tiến hành. Không có bảng đại hội: chưa có số liệu.',
  ),
  'method.completed': method(
    'Đã hoàn thành',
    'Ngày bế mạc ≤ D',
    existing,
    'Không có ngày bế mạc: chưa hoàn thành.',
  ),
  'method.rate': method(
    'Tỷ lệ hoàn thành',
    'Đã hoàn thành ÷ tổng số',
    existing,
    'Tổng số bằng 0: không xác định, không phải 0%.',
  ),
  'method.onTime': method(
    'Đúng hạn',
    'Hoàn thành không sau ngày cuối của hạn; “hết ngày” tính cả ngày đó, “trước ngày” thì không',
    existing,
    'Đại hội điểm theo hạn riêng nếu kế hoạch có ghi.',
  ),
  'method.late': method('Sau hạn', 'Hoàn thành sau ngày cuối của hạn', existing, 'Như trên.'),
  'method.overdue': method(
    'Quá hạn',
    'Chưa hoàn thành và D đã qua ngày cuối của hạn',
    existing,
    'Như trên.',
  ),
  'method.pending': method(
    'Chưa đến hạn',
    'Chưa hoàn thành và D chưa qua ngày cuối của hạn; bốn số đúng hạn, sau hạn, quá hạn, chưa đến hạn cộng lại bằng tổng số',
    existing,
    'Như trên.',
  ),
  'method.suspended': method(
    'Tạm dừng',
    'Có đánh dấu tạm dừng, kể cả khi sau đó đã tiến hành',
    existing,
    'Ô trống: không tạm dừng.',
  ),
  'method.expected': method(
    'Dự kiến đến nay',
    'Ngày dự kiến ≤ D',
    existing,
    'Không có ngày dự kiến: không tính.',
  ),
  'method.slipped': method(
    'Quá ngày dự kiến, chưa khai mạc',
    'Ngày dự kiến ≤ D mà chưa khai mạc',
    existing,
    'Không có ngày dự kiến: không tính.',
  ),
  'method.upcoming': method(
    'Đại hội sắp tới',
    'Chưa khai mạc và D < ngày dự kiến ≤ D + 30 ngày',
    existing,
    'Không có ngày dự kiến: đếm riêng, không coi là không có đại hội.',
  ),
  'method.atRisk': method(
    'Có nguy cơ chậm',
    'Chưa đến hạn và: dự kiến sau hạn, hoặc chưa có ngày dự kiến khi còn không quá 30 ngày đến ngày cuối của hạn, hoặc đã lỡ ngày dự kiến',
    existing,
    'Cấp không có hạn: không tính.',
  ),
  'method.pilots': method(
    'Đại hội điểm',
    'Số tổ chức được chọn làm điểm, và trong đó số đã tiến hành',
    existing,
    'Ô trống: không phải điểm.',
  ),

  'method.shortfall': method(
    'Bầu thiếu',
    'Σ (số lượng quyết định − số bầu được)',
    'Các cấp ủy có đủ hai số',
    'Thiếu một trong hai số: không tính cấp ủy đó. Cấp ủy chỉ định: đếm riêng.',
  ),
  'method.share': method(
    'Tái cử, tham gia lần đầu, nữ, trẻ, dân tộc thiểu số',
    'Σ số người ÷ Σ số bầu được, tính từ ngày đại hội bế mạc',
    'Số bầu được của các cấp ủy có báo cáo cả hai số',
    'Ô trống là thiếu, không phải 0; kèm độ phủ: số cấp ủy báo cáo trên số phải báo cáo. Không bao giờ lấy trung bình các tỷ lệ.',
  ),
  'method.target': method(
    'Đạt chỉ tiêu cơ cấu',
    'Tỷ lệ tính chung ≥ chỉ tiêu, so bằng số chưa làm tròn',
    'Như tỷ lệ đó; nhiệm kỳ không giao chỉ tiêu thì không đánh giá',
    'Không cấp ủy nào báo cáo: chưa có số liệu.',
  ),
  'method.asPlanned': method(
    'Đúng phương án; bầu trực tiếp',
    'Số cấp ủy ghi “có” ÷ số cấp ủy ghi có hoặc không',
    'Cấp ủy có ghi',
    'Ô trống: không tính.',
  ),

  'method.attendance': method(
    'Đại biểu dự',
    'Σ đại biểu dự ÷ Σ đại biểu triệu tập',
    'Đại hội đã bế mạc có đủ hai số',
    'Thiếu một số: không tính đại hội đó.',
  ),
  'method.discussionCount': method(
    'Ý kiến thảo luận',
    'Σ ý kiến; số đại hội báo cáo không có ý kiến nào; trung vị: số đứng giữa khi xếp từ ít đến nhiều (số lượng chẵn: trung bình hai số giữa)',
    'Đại hội đã bế mạc có báo cáo; vẽ phân bố khi một cấp có từ 10 báo cáo, nếu không thì cấp có nhiều báo cáo nhất',
    'Ô trống là thiếu; số 0 là không có ý kiến.',
  ),
  'method.tasks': method(
    'Nhiệm vụ sau đại hội',
    'Hoàn thành đến D; quá hạn nếu hạn trước D mà chưa xong; còn lại là chưa đến hạn',
    'Nhiệm vụ đã giao',
    'Không có hạn: không bao giờ quá hạn.',
  ),

  'method.limitations': method(
    'Hạn chế theo nhóm',
    'Số đơn vị có ít nhất một hạn chế của nhóm ÷ số đại hội đã tiến hành',
    'Đại hội đã tiến hành',
    'Không có ngày ghi nhận: tính từ ngày bế mạc. Khi số đơn vị lớn hơn số đại hội thì chỉ nêu số đơn vị. Hạn chế nêu chung, không kèm số lượng: liệt kê, không tính tỷ lệ.',
  ),
  'method.followUp': method(
    'Khắc phục',
    'Chưa, đang, đã khắc phục: đếm theo dòng; “đã” kể từ ngày khắc phục',
    none,
    'Không ghi tình trạng: chưa khắc phục.',
  ),
  'method.age': method(
    'Thời gian chưa khắc phục',
    'Số ngày từ ngày ghi nhận đến D, với hạn chế chưa hoặc đang khắc phục',
    none,
    'Không có ngày ghi nhận: tính từ ngày bế mạc. Không ghi ngày khắc phục: không tính được số ngày đến khi khắc phục.',
  ),

  'method.rateCheck': method(
    'Kiểm tra tỷ lệ đã in',
    'So tử số ÷ mẫu số của chính dòng đó với tỷ lệ in, theo số chữ số đã in: làm tròn đúng, cắt bớt, đúng với từ chỉ mức độ (hơn, gần, khoảng), hoặc lệch',
    'Mẫu số đã báo cáo',
    'Không in tỷ lệ hoặc không có số lượng: ghi rõ, không đoán.',
  ),
  'method.unitCheck': method(
    'Đối chiếu với từng đơn vị',
    'Tính lại từ từng đơn vị đúng ngày chốt của dòng đó, so tử số và mẫu số',
    'Như chỉ tiêu tương ứng',
    'Không có dòng đơn vị: “chưa có số liệu từng đơn vị”.',
  ),
};

/** The definitions by their names: "held", "rate". */
export type MethodKey = keyof typeof methodTexts extends infer Key
  ? Key extends `method.${infer Name}`
    ? Name
    : never
  : never;
