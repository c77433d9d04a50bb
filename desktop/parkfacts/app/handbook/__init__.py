"""The handbook: its pages, what is found in them, and the one page for a browser."""
