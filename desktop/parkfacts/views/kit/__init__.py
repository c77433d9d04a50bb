"""Widgets and painters that all features use."""
