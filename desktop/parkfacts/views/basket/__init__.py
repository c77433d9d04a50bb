"""The basket as it is seen."""
