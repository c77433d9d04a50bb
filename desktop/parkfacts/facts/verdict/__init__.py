"""Verdicts: whether facts may be compared, and why not."""
