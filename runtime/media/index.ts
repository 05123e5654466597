/** `interlingua/media`: what an address leads to, loaded by us and not by the vendor, without reaching into our own network. */
export { type DownloadedMedia, type DownloadOptions, downloadMedia } from './download.ts'
export { isPublicAddress } from './public-address.ts'
