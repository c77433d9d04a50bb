"""What a page says: sheets, sentences, notes, numbering; no Qt and no file format."""
