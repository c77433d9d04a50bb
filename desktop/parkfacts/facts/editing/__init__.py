"""Editing: changes of own datasets as values, their log, and the merging of two files."""
