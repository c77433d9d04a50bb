"""The source card."""
