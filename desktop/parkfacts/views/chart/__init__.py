"""The chart pane."""
