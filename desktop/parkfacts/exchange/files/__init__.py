"""Files that are written whole: exports, baskets, web pages."""
