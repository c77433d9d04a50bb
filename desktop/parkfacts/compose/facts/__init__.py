"""Pages of facts: their table, units, notes, passages and card."""
