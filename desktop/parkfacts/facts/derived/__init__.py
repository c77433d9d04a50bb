"""Derived figures: differences, ratios, shares, totals, with formula and interval."""
