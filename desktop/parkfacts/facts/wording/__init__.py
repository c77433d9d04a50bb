"""Wording: labels, clauses, sentences and citations."""
