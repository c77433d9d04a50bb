"""What is seen: the only widgets, one pane a file."""
