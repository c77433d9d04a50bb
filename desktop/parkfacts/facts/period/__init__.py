"""Periods: notation, words, sameness."""
