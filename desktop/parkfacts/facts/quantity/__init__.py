"""Quantities: literals read into values, units, bounds."""
