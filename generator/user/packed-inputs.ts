/** Texts by path, as JSON, compressed and in base64: the build puts them here. */
export const packed = ''
