/** The gateway's page: the build puts that of the package here. */
export const page: string = ''
