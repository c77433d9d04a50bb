"""HTML, Markdown and text: tables, passages, paper."""
