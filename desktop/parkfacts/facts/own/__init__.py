"""Own data: datasets of the user that lie above the bundled one, and all of them as one."""
