/** Denominators that several definitions share. */
export const none = 'Không chia; là số đếm.';
export const existing = 'Tổ chức có trong ngày chốt số liệu';
