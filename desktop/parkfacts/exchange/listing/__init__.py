"""Listings on a terminal or for a program."""
