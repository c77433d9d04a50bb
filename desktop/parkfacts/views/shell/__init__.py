"""The shell: main window, workspace, bars, start, language, state."""
