/** Faults of folders and files. */
import { quote } from '../text/quote.ts';
import { error, notice, warning, type Fault } from './fault.ts';

export function dataFolderMissing(folder: string): Fault {
  return error(
    'data-folder-missing',
    {
      vi: `Không mở được thư mục số liệu ${quote(folder)}. Yêu cầu: một thư mục, bên trong mỗi nhiệm kỳ một thư mục.`,
      en: `The data folder ${quote(folder)} cannot be opened. Expected: a folder with one folder for each term in it.`,
    },
    {
      vi: 'Tạo thư mục, hoặc sửa biến môi trường DATA_DIR.',
      en: 'Create the folder, or correct the environment variable DATA_DIR.',
    },
  );
}

export function noTermFolder(isTermItself: boolean): Fault {
  return error(
    'no-term-folder',
    {
      vi: 'Trong thư mục số liệu không có thư mục nhiệm kỳ nào. Yêu cầu: ví dụ data/bac-kan-2020-2025/ có tệp term.json.',
      en: 'The data folder holds no folder of a term. Expected: for example data/bac-kan-2020-2025/ with a term.json.',
    },
    isTermItself
      ? {
          vi: 'Thư mục này chính là một nhiệm kỳ: đặt DATA_DIR là thư mục chứa nó.',
          en: 'This folder is a term itself: set DATA_DIR to the folder that holds it.',
        }
      : {
          vi: 'Tạo thư mục nhiệm kỳ với term.json, plan.csv và organizations.csv.',
          en: 'Create a folder for the term with term.json, plan.csv and organizations.csv.',
        },
  );
}

export const missingSettings: Fault = error(
  'missing-settings',
  {
    vi: 'Thư mục có tệp CSV nhưng không có term.json. Yêu cầu: mỗi thư mục nhiệm kỳ một tệp term.json.',
    en: 'The folder has CSV files but no term.json. Expected: a term.json in the folder of each term.',
  },
  {
    vi: 'Tạo term.json với name, term, root và reportingDates.',
    en: 'Create a term.json with name, term, root and reportingDates.',
  },
);

export function badFolderName(name: string): Fault {
  return error(
    'bad-folder-name',
    {
      vi: `Tên thư mục ${quote(name)} không dùng làm địa chỉ trang được. Yêu cầu: chữ cái không dấu, chữ số, gạch nối, không trùng tên dành riêng.`,
      en: `The folder's name ${quote(name)} cannot be a part of an address. Expected: plain letters, digits and hyphens, and no reserved name.`,
    },
    {
      vi: 'Đổi tên thư mục, ví dụ bac-kan-2020-2025.',
      en: 'Rename the folder, for example to bac-kan-2020-2025.',
    },
  );
}

export function missingTable(name: string): Fault {
  return error(
    'missing-table',
    {
      vi: `Thiếu bảng ${name}. Yêu cầu: tệp ${name}.csv hoặc thư mục ${name}/ có các tệp CSV.`,
      en: `The table ${name} is missing. Expected: the file ${name}.csv or a folder ${name}/ of CSV files.`,
    },
    {
      vi: `Thêm ${name}.csv vào thư mục nhiệm kỳ.`,
      en: `Add ${name}.csv to the folder of the term.`,
    },
  );
}

export function unknownTable(name: string, suggestion: string | undefined): Fault {
  return error(
    'unknown-table',
    {
      vi: `${quote(name)} không phải là tên bảng. Yêu cầu: plan, organizations, congresses, elections, categories, limitations, tasks, milestones, reported, publication hoặc corrections.`,
      en: `${quote(name)} is not the name of a table. Expected: plan, organizations, congresses, elections, categories, limitations, tasks, milestones, reported, publication or corrections.`,
    },
    suggestion === undefined
      ? { vi: 'Đổi tên hoặc chuyển tệp đi nơi khác.', en: 'Rename the file or move it elsewhere.' }
      : {
          vi: `Có phải là ${quote(suggestion)} không? Đổi tên.`,
          en: `Did you mean ${quote(suggestion)}? Rename it.`,
        },
  );
}

export function tableTwice(first: string): Fault {
  return error(
    'table-twice',
    {
      vi: `Bảng này đã có ở ${first}. Yêu cầu: mỗi bảng một tệp, hoặc một thư mục.`,
      en: `This table stands in ${first} already. Expected: one file or one folder for each table.`,
    },
    {
      vi: 'Chuyển tệp vào thư mục của bảng, hoặc xóa một trong hai.',
      en: 'Move the file into the folder of the table, or delete one of the two.',
    },
  );
}

export const emptyTableFolder: Fault = error(
  'empty-table-folder',
  {
    vi: 'Thư mục của bảng không có tệp CSV nào. Yêu cầu: ít nhất một tệp CSV.',
    en: 'The folder of the table holds no CSV file. Expected: at least one.',
  },
  {
    vi: 'Chép các tệp vào, hoặc xóa thư mục nếu chưa có số liệu.',
    en: 'Copy the files into it, or delete the folder where there is no data yet.',
  },
);

export function wrongExtension(name: string): Fault {
  return error(
    'wrong-extension',
    {
      vi: `${quote(name)} đứng ở chỗ của một bảng nhưng không có đuôi .csv. Yêu cầu: tên tệp kết thúc bằng .csv.`,
      en: `${quote(name)} stands where a table belongs but does not end in .csv. Expected: a name that ends in .csv.`,
    },
    { vi: 'Đổi đuôi tệp thành .csv.', en: 'Rename it so that it ends in .csv.' },
  );
}

export function otherFile(name: string): Fault {
  return notice(
    'other-file',
    {
      vi: `${quote(name)} không phải là bảng và không được đọc.`,
      en: `${quote(name)} is no table and is not read.`,
    },
    { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  );
}

/** A district under another name, or a copy that somebody kept: only they can tell. */
export function unreadBeside(name: string): Fault {
  return warning(
    'other-file',
    {
      vi: `${quote(name)} đứng cạnh các tệp số liệu nhưng tên không kết thúc bằng .csv, nên không được đọc và không được tính. Yêu cầu: tệp số liệu có tên kết thúc bằng .csv, ngoài ra không có tệp nào khác.`,
      en: `${quote(name)} stands beside files of data but its name does not end in .csv: it is not read and counts nowhere. Expected: names that end in .csv, and no other file.`,
    },
    {
      vi: 'Nếu là số liệu thì đổi tên cho kết thúc bằng .csv; nếu là bản lưu cũ thì chuyển đi nơi khác.',
      en: 'Rename it so that it ends in .csv where it holds data; move it elsewhere where it is an old copy.',
    },
  );
}

export function nestedFolder(path: string, folder: string): Fault {
  return error(
    'nested-folder',
    {
      vi: `Thư mục con ${quote(path)} có tệp số liệu nhưng không được đọc: các đơn vị trong đó sẽ bị bỏ sót. Yêu cầu: tệp CSV nằm ngay trong thư mục ${quote(folder)}.`,
      en: `The folder ${quote(path)} holds files of data, but folders inside a table's folder are not read: its units would be left out. Expected: the CSV files right in ${quote(folder)}.`,
    },
    {
      vi: `Chuyển các tệp CSV lên ${quote(folder)}; nếu là bản lưu cũ thì chuyển thư mục đi nơi khác.`,
      en: `Move the CSV files up into ${quote(folder)}; move the folder elsewhere where it holds old copies.`,
    },
  );
}

/** A CSV that stands where no table belongs would be left out in silence. */
export function strayCsv(name: string): Fault {
  return warning(
    'other-file',
    {
      vi: `${quote(name)} nằm ngoài thư mục nhiệm kỳ và không được đọc. Yêu cầu: tệp CSV nằm trong thư mục của nhiệm kỳ.`,
      en: `${quote(name)} stands outside the folder of a term and is not read. Expected: CSV files in the folder of their term.`,
    },
    { vi: 'Chuyển tệp vào thư mục nhiệm kỳ.', en: 'Move it into the folder of the term.' },
  );
}

const KINDS = {
  folder: { vi: 'một thư mục', en: 'a folder' },
  symlink: { vi: 'một liên kết (symlink)', en: 'a symbolic link' },
  'pipe or device': { vi: 'một ống dẫn hoặc thiết bị', en: 'a pipe or a device' },
};

export function notAFile(kind: keyof typeof KINDS): Fault {
  return error(
    'not-a-file',
    {
      vi: `Đây là ${KINDS[kind].vi}, không phải tệp. Yêu cầu: tệp CSV thông thường.`,
      en: `This is ${KINDS[kind].en}, not a file. Expected: an ordinary CSV file.`,
    },
    { vi: 'Thay bằng tệp CSV.', en: 'Put the CSV file itself in its place.' },
  );
}

export const linkedTerm: Fault = error(
  'not-a-file',
  {
    vi: 'Đây là một liên kết (symlink) tới một thư mục. Yêu cầu: thư mục thật; liên kết trong thư mục số liệu không được đọc theo.',
    en: 'This is a symbolic link to a folder. Expected: the folder itself; links in the data folder are not followed.',
  },
  {
    vi: 'Chuyển thư mục vào đây, hoặc đặt DATA_DIR là thư mục chứa nó.',
    en: 'Move the folder here, or set DATA_DIR to the folder that holds it.',
  },
);

export const changedWhileRead: Fault = error(
  'changed-while-read',
  {
    vi: 'Tệp thay đổi trong khi đang đọc nên số liệu có thể lẫn bản cũ và bản mới. Yêu cầu: tệp không ai đang ghi.',
    en: 'The file changed while the data was read, so that old and new could be mixed. Expected: a file that nobody is writing.',
  },
  {
    vi: 'Đợi lưu hoặc sao chép xong rồi chạy lại.',
    en: 'Wait until it is saved or copied, then run again.',
  },
);

export function fileTooLarge(size: number, largest: number): Fault {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return error(
    'file-too-large',
    {
      vi: `Tệp có ${megabytes(size)} MB. Yêu cầu: nhỏ hơn ${megabytes(largest)} MB.`,
      en: `The file has ${megabytes(size)} MB. Expected: less than ${megabytes(largest)} MB.`,
    },
    {
      vi: 'Kiểm tra xem có đúng tệp không; bảng quá lớn thì tách thành nhiều tệp trong thư mục của bảng.',
      en: 'Check whether it is the right file; split a table that large into several files in its folder.',
    },
  );
}

export function unreadableFile(reason: string): Fault {
  return error(
    'unreadable-file',
    {
      vi: `Không đọc được (${reason}). Yêu cầu: tệp đọc được.`,
      en: `It cannot be read (${reason}). Expected: a file that can be read.`,
    },
    { vi: 'Kiểm tra quyền truy cập và ổ đĩa.', en: 'Check its permissions and the disk.' },
  );
}
