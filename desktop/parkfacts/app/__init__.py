"""What the program is doing: actions, settings, selection, tasks. QtCore only."""
