"""Drafting: what a mapped grid will become, cell by cell, with all that is wrong."""
