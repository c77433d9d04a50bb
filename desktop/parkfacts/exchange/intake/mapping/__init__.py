"""Mapping: what the columns of a grid mean, and why we think so."""
