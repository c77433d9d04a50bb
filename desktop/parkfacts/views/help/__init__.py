"""The window of the handbook, and what opens it at the page for where one is."""
