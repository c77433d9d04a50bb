"""Baskets: what is collected, edited, and held against a later dataset."""
