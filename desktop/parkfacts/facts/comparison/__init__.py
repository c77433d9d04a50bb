"""Comparisons: parks beside each other, cells, suggestions."""
