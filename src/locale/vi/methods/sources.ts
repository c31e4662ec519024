/** Definitions of how reported numbers are checked, and of what is compared. */
import { method } from '../../method.ts';
import { none } from './denominators.ts';

export const sourcesMethods = {
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
  'method.contradictions': method(
    'Các nguồn mâu thuẫn',
    'Hai dòng cùng ngày chốt, tổ chức, cấp, loại hình, chức danh và chỉ tiêu mà tử số hoặc mẫu số khác nhau; không có chung số lượng nào thì so tỷ lệ in cùng số chữ số thập phân và không kèm từ chỉ mức độ',
    none,
    'Không chọn nguồn: nêu mọi giá trị; nơi chỉ đặt được một số thì lấy dòng đứng trước trong tệp và ghi chú.',
  ),

  'method.comparison': method(
    'So sánh hai nhiệm kỳ',
    'Tỷ lệ nhiệm kỳ sau − tỷ lệ nhiệm kỳ trước, bằng số chưa làm tròn, tính theo điểm phần trăm; chỉ khi cùng tổ chức gốc và cùng cấp (mã, tên, vị trí trong hệ thống), không có lý do nào ghi bên cạnh',
    'Như chỉ tiêu tương ứng, mỗi nhiệm kỳ đến ngày chốt mới nhất của mình',
    'Thiếu số, cấp chưa đến hạn, cách tính hạn hay giới hạn tuổi khác nhau, cấp ủy chỉ định, nguồn mâu thuẫn: không tính chênh lệch và ghi lý do.',
  ),
};
