/** Definitions of elections, delegates, discussion, tasks and limitations. */
import { method } from '../../method.ts';
import { none } from './denominators.ts';

export const resultsMethods = {
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
  'method.company': method(
    'Hạn chế đi cùng',
    'Trong số đơn vị có ít nhất một hạn chế của nhóm: số bầu thiếu hoặc không đúng phương án ÷ số báo cáo bầu cử; số sau hạn hoặc quá hạn ÷ tất cả; cùng hai số đó của mọi đại hội đã tiến hành để đối chiếu',
    'Đơn vị có hạn chế; riêng bầu cử là những nơi bế mạc, có bầu và có báo cáo',
    'Không báo cáo bầu cử: không tính vào phần bầu cử. Việc xảy ra cùng nhau, không nói lên nguyên nhân.',
  ),
};
