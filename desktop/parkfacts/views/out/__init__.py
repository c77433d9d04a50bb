"""The way out: copying, exporting, dragging, printing."""
