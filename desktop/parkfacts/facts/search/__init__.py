"""Search: the index, pinyin, and the table that is filtered and sorted."""
