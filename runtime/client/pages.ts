/** Lists that vendors tell page by page. */

export interface Page<Item> {
  items: readonly Item[]
  hasMore?: boolean | undefined
  total?: number | undefined
  nextPage?: string | undefined
}

export interface PageAsked {
  pageToken?: string
  pageNumber: number
}

/** All items, each page asked for when the one before was read; a vendor that tells one page for ever is not followed. */
export async function* itemsOf<Item>(ask: (asked: PageAsked) => Promise<Page<Item>>): AsyncGenerator<Item, void> {
  let seen = 0
  for (let asked: PageAsked | undefined = { pageNumber: 0 }; asked; ) {
    const { pageToken, pageNumber }: PageAsked = asked
    const page = await ask(asked)
    yield* page.items
    seen += page.items.length
    const { hasMore, nextPage, total } = page
    const isLast = hasMore === false || page.items.length === 0
    if (!isLast && nextPage && nextPage !== pageToken) asked = { pageToken: nextPage, pageNumber: pageNumber + 1 }
    else asked = !isLast && total !== undefined && seen < total ? { pageNumber: pageNumber + 1 } : undefined
  }
}
