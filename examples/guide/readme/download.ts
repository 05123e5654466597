import { isInterlinguaError } from 'interlingua'
import { downloadMedia } from 'interlingua/media'

const url = 'http://127.0.0.1:1/cat.png'
try {
  // #region download
  const image = { type: 'image', ...(await downloadMedia(url, { maxBytes: 5_000_000 })) } as const
  // #endregion
  console.log(image.mediaType)
} catch (error) {
  console.log(isInterlinguaError(error) && error.kind)
}
