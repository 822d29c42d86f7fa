/** What a picture inside a page is drawn for: the usual width and font. */

/** Width articles commonly give a figure, CSS pixels; scripts draw it anew for the width there is. */
export const STATIC_WIDTH = 640;

export const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei',sans-serif";
