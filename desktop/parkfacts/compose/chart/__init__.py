"""Charts on a page: their notes, their sources, and what Office draws of them."""
