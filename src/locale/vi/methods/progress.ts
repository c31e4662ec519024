/** Definitions of progress, deadlines and pace. */
import { method } from '../../method.ts';
import { existing, none } from './denominators.ts';

export const progressMethods = {
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
  'method.pace': method(
    'Tốc độ hoàn thành',
    'Đại hội hoàn thành trong 28 ngày đến hết D ÷ 4; tốc độ cần để kịp hạn: số chưa hoàn thành ÷ số ngày từ D đến ngày cuối của hạn × 7; ngày xong nếu tốc độ không đổi: D + số chưa hoàn thành ÷ tốc độ (tuần), dao động tính với số đại hội trong 28 ngày cộng trừ hai lần căn bậc hai của nó',
    'Tuần',
    'Dưới 10 đại hội trong 28 ngày: không ước ngày xong, không đánh giá. Cấp không có hạn chung hoặc đã qua hạn: không có tốc độ cần.',
  ),
  'method.daysLate': method(
    'Số ngày chậm',
    'Ngày bế mạc − ngày cuối của hạn nếu hoàn thành sau hạn; D − ngày cuối của hạn nếu quá hạn; trung vị: số đứng giữa khi xếp từ ít đến nhiều (số lượng chẵn: trung bình hai số giữa)',
    'Đại hội sau hạn và quá hạn, tính riêng từng loại',
    'Không có hạn: không tính. Đại hội quá hạn: số ngày còn tăng.',
  ),
};
