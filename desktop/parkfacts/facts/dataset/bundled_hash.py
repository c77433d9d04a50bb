"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 227022
BUNDLED_HASH = "a169b87c566860c7ffdff1d3accb72dcfca4483e7ffdfeda1a52158013e31386"
