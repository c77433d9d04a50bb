"""In and out: clipboard payloads, tables, seeds. No Qt."""
