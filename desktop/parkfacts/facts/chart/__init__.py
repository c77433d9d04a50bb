"""Charts as data: panels and bars of facts or of a comparison."""
