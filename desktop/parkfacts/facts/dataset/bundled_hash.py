"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 240872
BUNDLED_HASH = "24a6595bfb247eef8f081e44269b5d432fd8e389b93b2e19ed5230d5f0e44213"
