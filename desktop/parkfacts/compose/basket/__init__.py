"""Pages of a basket: collected, looked up again, laid out in blocks."""
