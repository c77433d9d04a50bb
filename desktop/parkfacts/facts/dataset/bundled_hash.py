"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 240852
BUNDLED_HASH = "4d3f0cb2d9945240b43dc1e0c510b577b1c27a628a65bcada45726dfa253abcb"
