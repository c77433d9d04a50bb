"""The comparison as it is seen."""
