"""Pages of a comparison: table, list, paragraph, reasons and notes."""
